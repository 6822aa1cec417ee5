/** Lighthouse's slow 4G (core/config/constants.js, mobileSlow4G): 1.6 Mb/s down, 150 ms to and fro. */
export const slow4G = { megabits: 1.6, latency: 150 };
