import { Dictionary } from './dictionary';
import { ROLES, type WordRole } from './word-roles';
import type { Subject } from './subject';
import { SUBJECTS } from './subjects';
import { TIME_WORDS } from './times';
import { WORDS } from './words';

/** The words and names that the rules know. */
export class Lexicon {
  readonly dictionary = new Dictionary();
  readonly #byName = new Map<string, Subject>();
  readonly #byTopic = new Map<string, Subject>();
  readonly #byId = new Map<string, Subject>();

  constructor(subjects: readonly Subject[], words: Readonly<Partial<Record<WordRole, string>>>) {
    for (const subject of subjects) this.#learn(subject);
    for (const role of ROLES)
      for (const word of (words[role] ?? '').split(/\s+/))
        this.dictionary.add({ text: word, role });
    for (const word of TIME_WORDS.keys()) this.dictionary.add({ text: word, role: 'time' });
    for (const subject of subjects) {
      for (const word of subject.before ?? [])
        this.dictionary.add({ text: word, role: 'modifier' });
      for (const word of subject.after ?? []) this.dictionary.add({ text: word, role: 'modifier' });
    }
  }

  /** The subject of a name within its phrase, or of a bare noun under a topic. */
  subject(name: string, topic?: string, phrase = name): Subject | undefined {
    const named = this.#byName.get(name);
    if (named?.requires === undefined || named.requires.some((word) => phrase.includes(word)))
      if (named !== undefined) return named;
    return topic === undefined ? undefined : this.#byTopic.get(`${topic}|${name}`);
  }

  /** The subject of an id. */
  byId(id: string): Subject | undefined {
    return this.#byId.get(id);
  }

  #learn(subject: Subject): void {
    this.#byId.set(subject.id, subject);
    for (const name of subject.names) {
      if (!this.#byName.has(name)) this.#byName.set(name, subject);
      this.dictionary.add({ text: name, role: 'name' });
    }
    if (subject.topic === undefined) return;
    const topics = [subject.topic, ...(subject.topics ?? [])];
    for (const topic of topics) this.dictionary.add({ text: topic, role: 'topic' });
    for (const noun of subject.bare ?? []) {
      this.dictionary.add({ text: noun, role: 'bare' });
      for (const topic of topics) this.#byTopic.set(`${topic}|${noun}`, subject);
    }
  }
}

/** The lexicon of the taxonomy's subjects. */
export const LEXICON = new Lexicon(SUBJECTS, WORDS);
