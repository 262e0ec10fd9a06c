// A page that shows nothing as the reader goes back and forward: what that costs by itself.
import { answer } from './work';

answer(() => undefined);
