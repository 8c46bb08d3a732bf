import { executeServerCommand } from '@web/test-runner-commands';

/** What a part of the page looks like, pixel by pixel; undefined in an engine that hands out no picture. */
export async function picture({ x, y, width, height }: DOMRectReadOnly): Promise<ImageData | undefined> {
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  const { png } = await executeServerCommand<{ png: string | null }, typeof clip>('sba-screenshot', clip);
  if (png === null) return undefined;
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

export type Colour = readonly [red: number, green: number, blue: number];

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast of two colours, as WCAG counts it. */
export function contrast(one: Colour, other: Colour): number {
  const pair = [luminance(one), luminance(other)];
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
}

const colourAt = ({ data }: ImageData, at: number): Colour => [data[at]!, data[at + 1]!, data[at + 2]!];

/** Every colour of a picture, with how many pixels have it, the most frequent first. */
export function coloursOf(of: ImageData): { colour: Colour; pixels: number }[] {
  const found = new Map<string, { colour: Colour; pixels: number }>();
  for (let at = 0; at < of.data.length; at += 4) {
    const colour = colourAt(of, at);
    const one = found.get(colour.join());
    if (one) one.pixels++;
    else found.set(colour.join(), { colour, pixels: 1 });
  }
  return [...found.values()].sort((a, b) => b.pixels - a.pixels);
}

/** How many pixels changed by a contrast of at least 3:1. */
export function changedMuch(before: ImageData, after: ImageData): number {
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4)
    if (contrast(colourAt(before, at), colourAt(after, at)) >= 3) count++;
  return count;
}
