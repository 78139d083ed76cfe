import { Button, Menu } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Network, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure, Section } from '../../ui/index.ts'
import classes from './in-networks.module.css'

/** Which networks somebody is in, each to leave, and the others to add them to. */
export const InNetworks = ({ person }: { readonly person: PersonDetail['person'] }) => {
  const { personId, name } = person
  const all = useQuery(api.network.list.queryOptions({ input: {} }))
  const isIn = useQuery(api.network.list.queryOptions({ input: { personId } }))
  const join = useMutation(api.network.join.mutationOptions({ onError: notifyFailure }))
  const leave = useMutation(api.network.leave.mutationOptions({ onError: notifyFailure }))
  if (all.data === undefined || isIn.data === undefined) return null
  const inside = isIn.data.networks
  const others = all.data.networks.filter(
    ({ networkId }) => !inside.some((each) => each.networkId === networkId),
  )
  if (all.data.networks.length === 0) {
    return (
      <Section title="Networks">
        <p className={classes.quiet}>
          None is declared yet. <Link to="/strategy/new">Say why you network</Link>
        </p>
      </Section>
    )
  }
  const decisionOn = ({ networkId }: Network) => ({ networkId, personIds: [personId] })
  const putInto = (network: Network) =>
    join.mutate(decisionOn(network), {
      onSuccess: () => notifyDone(`${name}: in ${network.name}.`, () => leave.mutate(decisionOn(network))),
    })
  const takeOut = (network: Network) =>
    leave.mutate(decisionOn(network), {
      onSuccess: () =>
        notifyDone(`${name}: no longer in ${network.name}.`, () => join.mutate(decisionOn(network))),
    })
  return (
    <Section title="Networks">
      <ul className={classes.networks}>
        {inside.map((network) => (
          <li key={network.networkId} className={classes.network}>
            <Link
              to="/purpose/networks/$networkId"
              params={{ networkId: network.networkId }}
              className={classes.name}
              dir="auto"
            >
              {network.name}
            </Link>
            <button
              type="button"
              className={classes.leave}
              aria-label={`Take ${name} out of ${network.name}`}
              title="Take out"
              onClick={() => takeOut(network)}
            >
              <IconX size={14} aria-hidden />
            </button>
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  leftSection={<IconPlus size={15} aria-hidden />}
                  aria-label={`Add ${name} to a network`}
                >
                  {inside.length === 0 ? 'In none: add to …' : 'Add to …'}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map((network) => (
                  <Menu.Item key={network.networkId} onClick={() => putInto(network)}>
                    {network.name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </li>
        )}
      </ul>
    </Section>
  )
}
