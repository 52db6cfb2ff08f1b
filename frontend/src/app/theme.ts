import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** The one accent: a deep sea green, light enough at the top to be read on dark paper. */
const accent: MantineColorsTuple = [
  "#e8f4f1",
  "#cfe6e1",
  "#a3d1c8",
  "#7cc4b7",
  "#4a9f92",
  "#24796e",
  "#17695f",
  "#0d5c54",
  "#0a4a44",
  "#073833",
];

/** Greys with a breath of warmth, so that the pages look like paper and not like a form. */
const gray: MantineColorsTuple = [
  "#faf8f4",
  "#f3f0ea",
  "#e8e4dc",
  "#d8d3c8",
  "#b9b3a6",
  "#8c8679",
  "#66615a",
  "#4b4742",
  "#33302c",
  "#1d1b19",
];

const dark: MantineColorsTuple = [
  "#ece9e2",
  "#c9c5bc",
  "#a8a49b",
  "#7c7972",
  "#4a4945",
  "#383834",
  "#2a2a27",
  "#1c1d1b",
  "#161715",
  "#0f100f",
];

const red: MantineColorsTuple = [
  "#fbeeea",
  "#f5d9d1",
  "#edb9ac",
  "#e79683",
  "#d06a54",
  "#b94a33",
  "#a33a24",
  "#8f2f1b",
  "#742413",
  "#571a0d",
];

export const theme = createTheme({
  colors: { accent, gray, dark, red },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 5 },
  white: "#ffffff",
  black: "#1d1b19",
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  headings: { fontFamily: "'Source Serif 4 Variable', Georgia, serif", fontWeight: "560" },
  defaultRadius: "md",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { radius: "md" } },
    Tooltip: {
      defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } },
    },
    Modal: { defaultProps: { radius: "lg", overlayProps: { backgroundOpacity: 0.4 } } },
    // Dialogs have a head of their own, which is not the head of the page.
    ModalHeader: { defaultProps: { role: "none" } },
    DrawerHeader: { defaultProps: { role: "none" } },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.4 } } },
  },
});

/** Mantine's own surfaces take the colours of the pages. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#faf8f4",
    "--mantine-color-text": "#1d1b19",
    "--mantine-color-dimmed": "#66615a",
    "--mantine-color-placeholder": "#716b62",
    "--mantine-color-default-border": "#d8d3c8",
    "--mantine-color-error": "#a33a24",
  },
  dark: {
    "--mantine-color-body": "#161715",
    "--mantine-color-text": "#ece9e2",
    "--mantine-color-dimmed": "#a8a49b",
    "--mantine-color-placeholder": "#a09c94",
    "--mantine-color-default-border": "#4a4945",
    "--mantine-color-error": "#e79683",
  },
});
