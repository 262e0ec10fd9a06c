/** A long text, and as many pieces as it is cut into. */
const LENGTH = 60_000;
const PIECES = 25;
/**
 * A text read whole takes as long as its pieces where work grows with the length, 25 times as long where it grows
 * with its square. The middle of the two leaves either a factor of five for noise, and for memory, which is dearer
 * by the large piece.
 */
export const TOO_MUCH = 5;
/** Other work on the machine lengthens this run or that: work that grows too much does so each time. */
const ROUNDS = 6;

/** A text of one kind, so many characters long. */
export function textOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Processor time of a run, in microseconds: what other processes take does not count. */
function spent(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times as much work is a text when it is read whole as when it is read in pieces? Both in one process,
 * the same number of characters, the least of several runs: it tells how work grows and not how fast a machine is.
 */
export function growth(read: (text: string) => void, unit: string): number {
  const whole = textOf(unit, LENGTH);
  const piece = textOf(unit, LENGTH / PIECES);
  const inPieces = () => {
    for (let done = 0; done < PIECES; done += 1) read(piece);
  };
  inPieces(); // Code is compiled as it runs for the first time.
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    least = Math.min(least, spent(inPieces));
    most = Math.min(
      most,
      spent(() => read(whole)),
    );
    if (most / least < TOO_MUCH) break;
  }
  return most / least;
}
