import { tick } from 'svelte';
import { painted } from '../../lib/browser/schedule';
import type { View } from '../../lib/view';

/** Out: says to tests, benches and assistive technology that what the view asks for is on the screen. */
export function paintAnnouncer(): (view: View) => Promise<void> {
  let ready = false;
  return async ({ chart, embed }) => {
    await tick();
    await painted();
    performance.mark(ready ? 'view-painted' : 'charts-painted');
    // The address may ask for a chart that stands further down.
    if (!ready && !embed && (chart === 'ranking' || chart === 'table'))
      document.getElementById(`panel-${chart}`)?.scrollIntoView();
    // Only where it is not there: a write of what stands there styles the whole page anew, too.
    const { dataset } = document.documentElement;
    if (dataset['ready'] !== 'true') dataset['ready'] = 'true';
    ready = true;
  };
}
