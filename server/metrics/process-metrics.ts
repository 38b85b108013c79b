import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gauge, type Instrument } from './instruments.ts';

const perNanosecond = 1e-9;
/** Between samples. What is measured is the whole interval, so that this much of it is no lag. */
const resolutionMs = 20;
const perMicrosecond = 1e-6;

/** What the process takes, under the names that dashboards for Node know. The lag of the event loop is of the time since it was last read. */
export function processMetrics(): Instrument[] {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const started = Date.now() / 1000 - process.uptime();
  const cpu = (of: 'user' | 'system') =>
    gauge(
      `process_cpu_${of}_seconds_total`,
      `CPU time of the process in ${of} mode, all threads.`,
      () => [[{}, process.cpuUsage()[of] * perMicrosecond]],
      'counter',
    );
  return [
    cpu('user'),
    cpu('system'),
    gauge('process_resident_memory_bytes', 'Memory of the process.', () => [[{}, process.memoryUsage.rss()]]),
    gauge('nodejs_heap_size_used_bytes', 'Memory of JavaScript objects.', () => [[{}, process.memoryUsage().heapUsed]]),
    gauge('process_start_time_seconds', 'When the process started, since 1970.', () => [[{}, started]]),
    gauge('nodejs_eventloop_lag_seconds', 'How late the event loop was since this was last read.', () => {
      // Without a sample there is no lag to tell of, and no quantile.
      const hasSamples = delay.count > 0;
      const lag = (nanoseconds: number) =>
        hasSamples ? Math.max(0, nanoseconds * perNanosecond - resolutionMs / 1000) : 0;
      const read = [
        [{ quantile: '0.5' }, lag(delay.percentile(50))],
        [{ quantile: '0.99' }, lag(delay.percentile(99))],
        [{ quantile: '1' }, lag(delay.max)],
      ] as const;
      delay.reset();
      return read;
    }),
  ];
}
