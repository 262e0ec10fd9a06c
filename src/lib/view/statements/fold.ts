/** All that may have to be changed: Chinese characters, small letters and figures stand as they are. */
const UNFOLDED = /[^\p{Script=Han}a-z0-9]/gu;

/**
 * A text as it is compared: full width as half width (５Ｇ as 5g), capitals as small letters. Each character
 * keeps its length, so that a place in the folded text is the same place in the text.
 */
export function fold(text: string): string {
  return text.replace(UNFOLDED, (character) => {
    const plain = character.normalize('NFKC').toLowerCase();
    return plain.length === character.length ? plain : character;
  });
}
