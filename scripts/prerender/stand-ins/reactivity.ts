import { matches } from './asked';

/** In the place of the framework's, which knows no window here. */
export class MediaQuery {
  constructor(private readonly query: string) {}

  get current(): boolean {
    return matches(this.query);
  }
}
