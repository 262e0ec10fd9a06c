/** The thread in which a table lies, so that the page stays free. It ends when the page is done with the table. */
import { live } from '../../browser/thread-life';
import { deskHere } from './desk';
import { TableFailure } from './failure';
import type { Answer, Question, Said } from './messages';

const desk = deskHere();
const say = (said: Said): void => globalThis.postMessage(said);

function answer(id: number, question: Question): Promise<Answer> {
  switch (question.kind) {
    case 'open':
      return desk.open(question.asked, (progress) => say({ kind: 'progress', id, progress }));
    case 'headsAt':
      return desk.headsAt(question.row, question.whole);
    case 'review':
      return desk.review(question.mapping, question.answers);
    case 'take':
      return desk.take(question.mapping, question.answers, (part) =>
        say({ kind: 'part', id, part }),
      );
  }
}

globalThis.addEventListener(
  'message',
  ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
    answer(id, question).then(
      (done) => say({ kind: 'done', id, answer: done }),
      (error: unknown) => {
        const reason = error instanceof TableFailure ? error.reason : { why: 'broken' as const };
        say({ kind: 'failed', id, reason });
      },
    );
  },
);
live(() => say({ kind: 'hello' }));
