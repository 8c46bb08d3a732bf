import { executeServerCommand } from '@web/test-runner-commands';

/** What is on the screen, pixel by pixel; undefined in an engine that hands out no picture. */
export async function screen(): Promise<ImageData | undefined> {
  const { png } = await executeServerCommand<{ png: string | null }, undefined>('sba-screenshot');
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

const luminance = ({ data }: ImageData, at: number): number =>
  0.2126 * linear(data[at]!) + 0.7152 * linear(data[at + 1]!) + 0.0722 * linear(data[at + 2]!);

/** How many pixels changed by a contrast of at least 3:1, as WCAG counts it. */
export function changedMuch(before: ImageData, after: ImageData): number {
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const pair = [luminance(before, at), luminance(after, at)];
    if ((Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05) >= 3) count++;
  }
  return count;
}
