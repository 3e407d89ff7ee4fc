import type { FastifyRequest } from "fastify";
import type { ExecutionArgs, ExecutionResult } from "graphql";
import { CloseCode, type Context, makeServer } from "graphql-ws";
import type { WebSocket } from "ws";
import { StrategyError } from "../../errors";
import { prepare } from "./prepare";
import { run } from "./run";
import { SocketStream } from "./socket-stream";
import type { Streaming } from "./streaming";
import { formatted, told } from "./told";

/** The most subscriptions that one socket may have at a time. */
const MOST_SUBSCRIPTIONS = 20;

type Params = Record<string, unknown>;
interface Extra {
  readonly stream: SocketStream;
  readonly request: FastifyRequest;
}

/** Speaks the protocol graphql-transport-ws over the sockets of `/graphql`; only subscriptions are answered. */
export function webSocketHandler(streaming: Streaming): (socket: WebSocket, request: FastifyRequest) => void {
  const protocol = makeServer<Params, Extra>({
    onConnect: (context) => connect(context, streaming),
    onSubscribe: ({ subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) return told(tooMany()).errors;
      const prepared = prepare(payload, streaming);
      return "schema" in prepared ? prepared : [...prepared];
    },
    context: ({ extra }) => extra,
    subscribe: (args) => answers(args as ExecutionArgs, streaming),
    onNext: (_context, _id, _payload, _args, result) => formatted(result as ExecutionResult, streaming.log),
    onError: (_context, _id, _payload, errors) => formatted({ errors }, streaming.log).errors,
  });
  return (socket, request) => {
    const stream = new SocketStream(socket, request.ip);
    const release = streaming.open.add(stream);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        // Settles when the data has left the process, so nothing more is answered for a client that does not read.
        send: (data) => sent(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => socket.on("message", (data) => void take(String(data)).catch(fail(socket, streaming))),
      },
      { stream, request },
    );
    socket.once("close", (code, reason) => {
      release();
      closed(code, String(reason)).catch(fail(socket, streaming));
    });
  };
}

/** Authenticates by what came with `connection_init`, else by the header of the request that opened the socket. */
async function connect(context: Context<Params, Extra>, { authenticate, open }: Streaming): Promise<boolean> {
  const { stream, request } = context.extra;
  const authorization = authorizationIn(context.connectionParams) ?? request.headers.authorization;
  try {
    const holder = await authenticate(authorization);
    stream.identify(holder, authorization, open);
    stream.subscriptions = context.subscriptions;
    return true;
  } catch (error) {
    if (!(error instanceof StrategyError)) throw error;
    stream.refuse(error);
    return false;
  }
}

/** What is there in another form than a text is wrong, and so not passed over. */
function authorizationIn(params: Params | undefined): string | undefined {
  const given = params?.authorization ?? params?.Authorization ?? undefined;
  return given === undefined || typeof given === "string" ? given : "";
}

function answers(args: ExecutionArgs, streaming: Streaming): ReturnType<typeof run> {
  const { stream, request } = args.contextValue as Extra;
  const acceptLanguage = request.headers["accept-language"];
  return run(args, { acceptLanguage, holder: stream.holder }, streaming);
}

function sent(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve) => {
    // What cannot be sent any more is followed by the closing of the socket, which ends all that is running.
    socket.send(data, () => resolve());
  });
}

function fail(socket: WebSocket, { log }: Streaming): (error: unknown) => void {
  return (error) => {
    log.error({ err: error }, "unexpected error in a WebSocket");
    socket.close(CloseCode.InternalServerError, "Something went wrong on our side.");
  };
}

function tooMany(): StrategyError {
  const message = `A socket may have ${MOST_SUBSCRIPTIONS} subscriptions at a time; this one has as many already.`;
  return new StrategyError("TOO_MANY_STREAMS", message, { limit: MOST_SUBSCRIPTIONS });
}
