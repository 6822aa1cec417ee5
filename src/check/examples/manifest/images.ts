import { textAt, type Fault, type Manifest } from './document.ts';
import { containersOf, podOf } from './pods.ts';

/** An image without a tag, or with `latest`: another one after the next restart. */
export function movingTags(manifest: Manifest): Fault[] {
  const pod = podOf(manifest);
  return (pod ? containersOf(pod) : []).flatMap(({ path, container }) => {
    const image = textAt(container, 'image');
    if (image === undefined || image.includes('@') || /:(?!latest$)[^/]+$/.test(image)) return [];
    const message = `\`${image}\` moves: name a version, or a digest.`;
    return [{ rule: 'manifest-moving-tag', path: [...path, 'image'], message }];
  });
}
