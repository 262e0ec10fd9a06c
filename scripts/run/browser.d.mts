/** Path of an installed Chrome or Chromium, of what CHROME_PATH names first; '' where there is none. */
export function installed(): string;
/** The same, or one that is brought; ends with what is missing and how to mend it. */
export function findBrowser(): Promise<string>;
