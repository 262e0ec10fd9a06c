/** Path of an installed Chrome or Chromium, of what CHROME_PATH names first; '' where there is none. */
export function installed(): string;
/** The same, or one that is brought; ends with what is missing and how to mend it. */
export function findBrowser(): Promise<string>;
/** How tests, the bench and measures start a browser: that one, or an installed one; without any Playwright's own. */
export function launchOptions(executablePath?: string): { executablePath: string; args: string[] };
