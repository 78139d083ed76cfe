import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const spruce: MantineColorsTuple = [
  '#e9f2f0',
  '#d9e8e5',
  '#b3d5cf',
  '#8fd3c8',
  '#5fa89f',
  '#3b8580',
  '#226a66',
  '#0f5552',
  '#0d3b3b',
  '#08201f',
]

/** Mantine's greys of dark mode, in the hue of the room. */
const dark: MantineColorsTuple = [
  '#e8efed',
  '#b5c5c1',
  '#93a6a1',
  '#6e827c',
  '#3a4d49',
  '#263633',
  '#172422',
  '#121d1b',
  '#0f1817',
  '#0c1413',
]

/** Mantine chooses one text colour for both schemes; ours turns with the scheme, as the accent does. */
const variantColors: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input)
  if ((input.color ?? 'spruce') !== 'spruce') return resolved
  switch (input.variant) {
    case 'filled':
      return {
        ...resolved,
        background: 'var(--accent)',
        hover: 'var(--accent-hover)',
        color: 'var(--on-accent)',
        hoverColor: 'var(--on-accent)',
      }
    case 'light':
      return {
        ...resolved,
        background: 'var(--accent-wash)',
        hover: 'var(--accent-wash)',
        color: 'var(--accent)',
      }
    case 'subtle':
      return { ...resolved, hover: 'var(--accent-wash)', color: 'var(--accent)' }
    default:
      return resolved
  }
}

export const theme = createTheme({
  variantColorResolver: variantColors,
  colors: { spruce, dark },
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--font-body)',
  headings: { fontFamily: 'var(--font-display)', fontWeight: '640' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '7px', md: '9px', lg: '14px', xl: '22px' },
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { fontWeight: 620 } } },
    Modal: {
      defaultProps: {
        radius: 'lg',
        centered: false,
        overlayProps: { backgroundOpacity: 0.45 },
        yOffset: '10vh',
      },
      styles: { title: { fontFamily: 'var(--font-display)', fontWeight: 640, fontSize: '1.25rem' } },
    },
    Menu: { defaultProps: { radius: 'md', shadow: 'md' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400 } },
  },
})

const text = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-body': 'var(--surface-raised)',
  '--mantine-color-default': 'var(--surface-raised)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-hover': 'var(--surface-sunk)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--danger-text)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--input-bd': 'var(--line-strong)',
}

/** Mantine's own variables take the colours of `tokens.css`, so that there is one palette. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light: text, dark: text })
