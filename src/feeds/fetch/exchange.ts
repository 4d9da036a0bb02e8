import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import { type BodyProblem, type BodyReader, createBodyReader } from "./body.ts";
import { FetchStopped } from "./fetch-stopped.ts";

/** One request and its answer. The body is empty unless the answer is a 2xx. */
export type Exchange =
  | { kind: "answer"; status: number; headers: IncomingHttpHeaders; body: Buffer }
  | { kind: "body-problem"; problem: BodyProblem; coding: string }
  | { kind: "error"; error: Error; answered: boolean };

export interface ExchangeRequest {
  url: URL;
  headers: Record<string, string>;
  /** How long the answer's headers, or a pause within its body, may take. */
  headersMs: number;
  maxBytes: number;
  /** Ends the exchange at once with its reason, and closes the connection. */
  signal: AbortSignal;
}

/** How much of an answer's body that nobody wants is read to keep its connection usable. */
const drainBytes = 64 * 1024;

/** Makes one request over `dispatcher`. Never rejects: what goes wrong is in the result. */
export function exchange(dispatcher: Dispatcher, request: ExchangeRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const { signal } = request;
    let controller: Dispatcher.DispatchController | null = null;
    let ended = false;
    let stall: NodeJS.Timeout | undefined;
    let reader: BodyReader | null = null;
    let drained = 0;
    let status = 0;
    let headers: IncomingHttpHeaders = {};

    const end = (result: Exchange): void => {
      if (ended) return;
      ended = true;
      clearTimeout(stall);
      signal.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const stop = (result: Exchange): void => {
      end(result);
      reader?.cancel();
      controller?.abort(new Error("No longer wanted"));
    };
    // An answer without a wanted body is complete with its headers, however the rest of it goes.
    const failure = (error: Error): Exchange =>
      status >= 300
        ? { kind: "answer", status, headers, body: noBytes }
        : { kind: "error", error, answered: status !== 0 };
    const onAbort = (): void => stop(failure(signal.reason as Error));
    const onStall = (): void =>
      stop(
        failure(
          new FetchStopped(
            "timeout",
            status === 0 ? "did not answer in time." : "stopped in the middle of its answer.",
          ),
        ),
      );
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort);

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started;
        if (ended) controller.abort(new Error("No longer wanted"));
        // Undici's own timers are coarse: they fire up to a second late.
        else stall = setTimeout(onStall, request.headersMs);
      },
      onResponseStart(_, statusCode, responseHeaders) {
        if (statusCode < 200) return;
        stall?.refresh();
        status = statusCode;
        headers = responseHeaders;
        if (status >= 300) return;
        if (Number(headers["content-length"]) > request.maxBytes) {
          return stop({ kind: "body-problem", problem: "too-large", coding: "" });
        }
        const coding = headers["content-encoding"] ?? "";
        reader = createBodyReader(coding, request.maxBytes, (result) => {
          if (typeof result === "string") stop({ kind: "body-problem", problem: result, coding });
          else end({ kind: "answer", status, headers, body: result });
        });
      },
      onResponseData(_, chunk) {
        stall?.refresh();
        if (reader) return reader.write(chunk);
        drained += chunk.length;
        if (drained > drainBytes) stop({ kind: "answer", status, headers, body: noBytes });
      },
      onResponseEnd() {
        if (reader) reader.end();
        else end({ kind: "answer", status, headers, body: noBytes });
      },
      onResponseError(_, error) {
        reader?.cancel();
        end(failure(error));
      },
    };
    try {
      dispatcher.dispatch(
        {
          origin: request.url.origin,
          path: `${request.url.pathname}${request.url.search}`,
          method: "GET",
          headers: request.headers,
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        handler,
      );
    } catch (error) {
      end({ kind: "error", error: error as Error, answered: false });
    }
  });
}

const noBytes = Buffer.alloc(0);
