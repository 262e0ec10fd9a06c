import { strToU8, zipSync } from 'fflate';
import { escaped } from './docx';

const O = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** A text object: its code within a box, moved on by steps. */
export const textObject = (text: string, x: number, y: number, size = 5): string =>
  `<ofd:TextObject ID="9" Boundary="${x} ${y - size} 190 ${size}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="g ${text.length - 1} ${size}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;

/** An OFD document of A4 pages, each by the markup of its content. */
export function ofdOf(pages: readonly string[]): Uint8Array {
  const files = pages.map((content, i) => [
    `Doc_0/Pages/Page_${i}/Content.xml`,
    strToU8(
      `<ofd:Page ${O}><ofd:Content><ofd:Layer ID="1">${content}</ofd:Layer></ofd:Content></ofd:Page>`,
    ),
  ]);
  const links = pages.map(
    (_, i) => `<ofd:Page ID="${i + 2}" BaseLoc="Pages/Page_${i}/Content.xml"/>`,
  );
  return zipSync({
    'OFD.xml': strToU8(
      `<ofd:OFD ${O}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document ${O}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${links.join('')}</ofd:Pages></ofd:Document>`,
    ),
    ...Object.fromEntries(files),
  });
}
