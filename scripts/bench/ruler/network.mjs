/** Lighthouse's slow 4G (core/config/constants.js, mobileSlow4G): 1.6 Mb/s down, 150 ms to and fro. */
export const slow4G = { megabits: 1.6, latency: 150 };

/** Puts a page on that network. */
export async function putOnSlow4G(devtools) {
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.latency,
    downloadThroughput: (slow4G.megabits * 1e6) / 8,
    uploadThroughput: 750_000 / 8,
  });
}
