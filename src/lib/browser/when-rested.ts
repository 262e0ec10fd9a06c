import { whenIdle } from './schedule';

/** How long a reader rests before what is out of sight is brought up to date, in ms. */
const REST = 2000;

/** When the reader has rested and the browser has time. Returns what cancels it. */
export function whenRested(run: () => void): () => void {
  let stop = () => {};
  const id = setTimeout(() => (stop = whenIdle(run)), REST);
  return () => {
    clearTimeout(id);
    stop();
  };
}
