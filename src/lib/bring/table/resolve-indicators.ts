import type { Indicator } from '../../domain';
import type { Finders } from './finders';
import { ownIndicator, proposed } from './own-series';
import type { Answers, IndicatorQuestion } from './review';

/** What a name means; `skip` where the reader leaves it out, `open` where it has still to be answered. */
export type Meaning = Indicator | 'skip' | 'open';

/** What the names of a table's indicators mean, and which have to be asked: each once. */
export class IndicatorNames {
  readonly #meanings = new Map<string, Meaning>();
  readonly #questions = new Map<string, IndicatorQuestion>();

  constructor(
    readonly finders: Finders,
    readonly answers: Answers['indicators'],
  ) {}

  /** `unit`: as head or row give it, empty where neither does; `cell`: a figure of it. */
  meaning(name: string, unit: string, cell: string): Meaning {
    const key = `${unit}\n${name}`;
    const meaning = this.#meanings.get(key) ?? this.#find(name, unit, cell);
    this.#meanings.set(key, meaning);
    const asked = this.#questions.get(name);
    if (asked) this.#questions.set(name, { ...asked, values: asked.values + 1 });
    return meaning;
  }

  #find(name: string, unit: string, cell: string): Meaning {
    const { indicators, known } = this.finders;
    const found = indicators.find(name, unit);
    const [one] = found;
    if (one && found.length === 1) return one;
    this.#ask(name, unit === '' ? (/[%％‰]/u.exec(cell)?.[0] ?? '') : unit, found);
    const answer = this.answers[name];
    if (!answer) return 'open';
    if (answer.as === 'own') return ownIndicator(name, answer.series);
    if (answer.as === 'skip') return 'skip';
    return known.indicators.find(({ id }) => id === answer.id) ?? 'open';
  }

  #ask(name: string, unit: string, found: readonly Indicator[]): void {
    const candidates = found.length > 0 ? found : this.finders.indicators.nearest(name);
    const proposal = proposed(name, unit);
    if (!this.#questions.has(name))
      this.#questions.set(name, { name, values: 0, candidates, proposal });
  }

  questions(): IndicatorQuestion[] {
    return [...this.#questions.values()];
  }
}
