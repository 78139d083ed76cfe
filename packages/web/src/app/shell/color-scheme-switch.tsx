import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import classes from './color-scheme-switch.module.css'

const SCHEMES = [
  { value: 'light', name: 'Light', icon: IconSun },
  { value: 'dark', name: 'Dark', icon: IconMoon },
  { value: 'auto', name: 'As the system', icon: IconDeviceDesktop },
] as const

export const ColorSchemeSwitch = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <fieldset className={classes.switch} aria-label="Appearance">
      {SCHEMES.map((scheme) => (
        <button
          key={scheme.value}
          type="button"
          className={classes.choice}
          aria-pressed={colorScheme === scheme.value}
          aria-label={scheme.name}
          title={scheme.name}
          onClick={() => setColorScheme(scheme.value)}
        >
          <scheme.icon size={16} stroke={1.8} aria-hidden />
        </button>
      ))}
    </fieldset>
  )
}
