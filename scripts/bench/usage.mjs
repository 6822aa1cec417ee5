/** Loaded with --import: writes at exit what this process has used, one line a process. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  appendFileSync(process.env.QUAI_USAGE, `${JSON.stringify(used)}\n`);
});
