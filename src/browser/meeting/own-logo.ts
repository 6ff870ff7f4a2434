import type { OwnLogo } from '../../meeting/own.ts';

/** What is wrong with a file that was chosen. */
export type LogoTrouble = 'kind' | 'size' | 'unreadable';

/** The largest file that is read, in bytes, and the most pixels that are kept of it. */
const MOST = 2_000_000;
const WIDE = 960;
const HIGH = 240;
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Whether a file is what it says: a picture of pixels begins with its signature, a drawing with its element. */
function kindOf(bytes: Uint8Array): string | undefined {
  if (PNG.every((byte, i) => bytes[i] === byte)) return 'image/png';
  const text = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/.test(text) && text.includes('<svg') ? 'image/svg+xml' : undefined;
}

function load(blob: Blob): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = reject;
    reader.onload = () => {
      const image = new Image();
      image.onload = () => resolve(image);
      image.onerror = reject;
      image.src = String(reader.result);
    };
    reader.readAsDataURL(blob);
  });
}

/**
 * Reads a logo from a file (PNG or SVG) as pixels of a size that slides need. A drawing is only looked at, as a picture:
 * whatever script or address stands in it does nothing, and does not come along.
 */
export async function readLogo(file: File): Promise<Pick<OwnLogo, 'png' | 'ratio'> | LogoTrouble> {
  if (file.size > MOST) return 'size';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = kindOf(bytes);
  if (type === undefined) return 'kind';
  try {
    const image = await load(new Blob([bytes], { type }));
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width === 0 || height === 0) return 'unreadable';
    const grows = type === 'image/svg+xml' ? Number.POSITIVE_INFINITY : 1;
    const scale = Math.min(grows, WIDE / width, HIGH / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { png: canvas.toDataURL('image/png'), ratio: canvas.width / canvas.height };
  } catch {
    return 'unreadable';
  }
}
