import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerSource } from '../answers.ts';
import { type Picture, PictureRefusedError, type Pictures, PicturesBusyError } from '../images/picture-job.ts';
import type { DurableStore, MetricsReader } from '../store.ts';
import { counter, exposition, gauge, histogram, type Instrument } from './instruments.ts';
import { processMetrics } from './process-metrics.ts';

const answerSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const pictureSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** What the server counts of itself. Labels are few and known: no address, no id of a park, no name of a reader. */
export interface Metrics {
  /** Listens to a request from its beginning to its last byte. */
  request(request: IncomingMessage, response: ServerResponse, route: string): void;
  answer(from: AnswerSource): void;
  pictures(pictures: Pictures): Pictures;
  store(store: DurableStore): DurableStore;
  /** In the text format of Prometheus. */
  text(reader: MetricsReader): Promise<string>;
}

function outcomeOf(error: unknown): string {
  if (error instanceof PicturesBusyError) return 'busy';
  return error instanceof PictureRefusedError ? 'refused' : 'failed';
}

async function datasetMetrics(reader: MetricsReader): Promise<Instrument[]> {
  const [datasets, isUp] = await Promise.all([reader.datasets(), reader.isReachable()]);
  return [
    gauge('parkscope_database_up', 'Whether the database answers.', () => [[{}, Number(isUp)]]),
    gauge('parkscope_dataset_observations', 'Observations of the current release.', () =>
      datasets.map(({ id, counts }) => [{ dataset: id }, counts.observations] as const),
    ),
    gauge('parkscope_dataset_published_timestamp_seconds', 'When the current release was published, since 1970.', () =>
      datasets.map(({ id, release }) => [{ dataset: id }, Date.parse(release.publishedAt) / 1000] as const),
    ),
  ];
}

export function openMetrics(): Metrics {
  const requests = counter('parkscope_http_requests_total', 'Requests answered, by route, method and status.');
  const seconds = histogram(
    'parkscope_http_request_duration_seconds',
    'From the request to the last byte of its answer.',
    answerSeconds,
  );
  const bytes = counter('parkscope_http_response_bytes_total', 'Bytes sent, headers and compression included.');
  const answers = counter(
    'parkscope_answers_total',
    'Answers of a release: the reader had it (304), it was kept ready, or it was made.',
  );
  const publications = counter('parkscope_publications_total', 'Changes of what is current, by this process.');
  const drawn = counter('parkscope_pictures_total', 'Pictures asked of the threads that draw, by outcome.');
  const drawing = histogram('parkscope_picture_duration_seconds', 'From the queue to the picture.', pictureSeconds);
  let queued = 0;
  const queue = gauge('parkscope_pictures_queued', 'Pictures waiting or being drawn.', () => [[{}, queued]]);
  const own = [requests, seconds, bytes, answers, publications, drawn, drawing, queue];
  const ofProcess = processMetrics();

  async function changing<Result>(action: string, work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      publications.add({ action, outcome: 'done' });
      return result;
    } catch (error) {
      publications.add({ action, outcome: 'failed' });
      throw error;
    }
  }

  async function drawnBy(draw: () => Promise<Picture | null>): Promise<Picture | null> {
    const begun = performance.now();
    queued += 1;
    try {
      const picture = await draw();
      drawn.add({ outcome: picture === null ? 'none' : 'drawn' });
      return picture;
    } catch (error) {
      drawn.add({ outcome: outcomeOf(error) });
      throw error;
    } finally {
      queued -= 1;
      drawing.observe({}, (performance.now() - begun) / 1000);
    }
  }

  return {
    request(request, response, route) {
      const begun = performance.now();
      const { socket } = request;
      const before = socket.bytesWritten;
      const method = methods.has(request.method ?? '') ? (request.method ?? '') : 'other';
      response.once('close', () => {
        // A reader who left before the answer began has no status.
        const status = response.headersSent ? String(response.statusCode) : 'aborted';
        requests.add({ route, method, status });
        seconds.observe({ route }, (performance.now() - begun) / 1000);
        bytes.add({ route }, Math.max(0, socket.bytesWritten - before));
      });
    },
    answer: (from) => answers.add({ from }),
    pictures: (pictures) => ({ ...pictures, draw: (job, facts) => drawnBy(() => pictures.draw(job, facts)) }),
    store: (store) => ({
      ...store,
      publish: (publications, by) => changing('publish', () => store.publish(publications, by)),
      restore: (dataset, release, by) => changing('restore', () => store.restore(dataset, release, by)),
    }),
    text: async (reader) => exposition([...own, ...(await datasetMetrics(reader)), ...ofProcess]),
  };
}
