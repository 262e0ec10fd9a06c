import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { inThreads, threadsFor } from './threads';

describe('threadsFor', () => {
  it.each([
    [1, 8, 1],
    [60, 8, 1],
    [61, 8, 2],
    [911, 2, 2],
    [911, 8, 8],
    [911, 1, 1],
    [0, 8, 1],
  ])('reads %i texts on %i cores in %i threads', (texts, cores, threads) => {
    expect(threadsFor(texts, cores)).toBe(threads);
  });
});

describe('inThreads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'threads-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const written = (name: string, text: string): URL => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name));
  };
  written('beside.txt', 'beside');
  written(
    'words.ts',
    `import { readFileSync } from 'node:fs';
     import { workerData } from 'node:worker_threads';
     const beside = readFileSync(new URL('./beside.txt', import.meta.url), 'utf8');
     export const wordOf = (n: number): string => n + ' ' + beside + ' ' + workerData;`,
  );
  const file = written(
    'work.ts',
    `import { wordOf } from './words';
     export default function work(n: number): string {
       if (n === 7) throw new Error('seven is left out');
       return wordOf(n);
     }`,
  );
  const failed = (n: number, why: string): Error => new Error(`task ${n}: ${why}`);

  it('answers in the order of the tasks, by modules that find what lies beside them', async () => {
    const done: number[] = [];
    const answers = await inThreads<number, string>([4, 3, 2, 1], {
      file,
      threads: 2,
      workerData: 'handed',
      failed,
      onDone: (count) => done.push(count),
    });
    expect(answers).toEqual(['4', '3', '2', '1'].map((n) => `${n} beside handed`));
    expect(done).toEqual([1, 2, 3, 4]);
  });
  it('ends with the error of the task that failed', async () => {
    const work = inThreads<number, string>([1, 7, 2], { file, threads: 2, failed });
    await expect(work).rejects.toThrow('task 7: seven is left out');
  });
  it('lets no answer that comes while it ends be thrown beside it', async () => {
    // One run in seven would have such an answer; what is thrown then fails the whole run of tests.
    for (let run = 0; run < 20; run += 1) {
      const work = inThreads<number, string>([1, 7, 2, 3, 4, 5], { file, threads: 2, failed });
      await expect(work).rejects.toThrow('task 7');
    }
  });
  it('tells of a program that cannot be compiled', async () => {
    const wrong = written('wrong.ts', 'export default (');
    const work = inThreads<number, string>([1], { file: wrong, threads: 1, failed });
    await expect(work).rejects.toThrow('wrong.ts');
  });
});
