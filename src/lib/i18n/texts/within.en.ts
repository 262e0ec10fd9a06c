/** “Grain output” is “grain output” within a sentence; GDP, R&D, PM2.5 and 5G keep their capitals. */
export function within(name: string): string {
  return /^[A-Z][a-z-]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
