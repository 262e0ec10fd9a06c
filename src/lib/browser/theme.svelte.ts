import { MediaQuery } from 'svelte/reactivity';

const dark = new MediaQuery('screen and (prefers-color-scheme: dark)', false);

/** The reader's theme (paper is light), followed as it changes. Charts carry their own palettes and need to know it. */
export const theme = {
  get current(): 'light' | 'dark' {
    return dark.current ? 'dark' : 'light';
  },
};
