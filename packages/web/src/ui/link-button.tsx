import { Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>

const AnchorButton = (props: ButtonProps & AnchorProps & { readonly ref?: Ref<HTMLAnchorElement> }) => (
  <Button component="a" {...props} />
)

/** A link that weighs as much as a button. */
export const LinkButton = createLink(AnchorButton)
