import { facts, hints, lines, stages } from "./sample.js";

const wordsPerSecond = Number(process.env.WORDS_PER_SECOND ?? 40);

/** A stand-in for the interview of the service: the same frames, a fixed script, nothing kept. */
export class Talk {
  #sockets = new Set();
  #seen = new Map();
  #next = 0;
  #hints = 0;
  #facts = [];
  #reply = null;
  #since = null;
  turns = [];
  notes = "";
  seq = 0;
  elapsed = 0;
  status = "new";
  startedAt = new Date().toISOString();

  constructor(id, brief, target) {
    this.id = id;
    this.brief = brief;
    this.target = target;
    this.limit = brief.minutes * 60;
  }

  get line() {
    return {
      id: this.id,
      question: this.brief.id,
      title: this.brief.title,
      format: this.brief.format,
      target: this.target,
      status: this.status,
      startedAt: this.startedAt,
      lastAt: this.turns.at(-1)?.turn.at ?? this.startedAt,
      elapsedSeconds: Math.round(this.#elapsed()),
      limitSeconds: this.limit,
      verdict: this.status === "ended" ? "lean-yes" : null,
      score: this.status === "ended" ? 2.6 : null,
    };
  }

  join(socket) {
    socket.on("message", (frame) => this.#hear(socket, JSON.parse(frame.toString())));
    socket.on("close", () => this.#sockets.delete(socket));
  }

  #hear(socket, message) {
    if (message.type === "ping") {
      send(socket, { type: "pong" });
    } else if (message.type === "start") {
      this.#start(socket, message);
    } else {
      this.#command(socket, message);
    }
  }

  #start(socket, { seq, reply }) {
    const { id, brief, target, status, limit } = this;
    send(socket, {
      type: "welcome",
      interview: id,
      question: brief.id,
      title: brief.title,
      target,
      status,
      seq: this.seq,
      limitSeconds: limit,
    });
    for (const turn of this.turns.filter((known) => known.seq > seq)) {
      send(socket, turn);
    }
    this.#sockets.add(socket);
    if (this.status === "new") {
      this.status = "running";
      this.#since = Date.now();
      this.speak("open", `Good to have you here. ${brief.problem}`);
    }
    send(socket, this.#state());
    if (this.#reply !== null) {
      const offset = reply?.turn === this.#reply.turn ? reply.offset : 0;
      send(socket, {
        type: "delta",
        turn: this.#reply.turn,
        offset,
        text: this.#reply.said.slice(offset),
      });
    }
  }

  #command(socket, message) {
    const known = this.#seen.get(message.id);
    if (known !== undefined) {
      send(socket, { type: "accepted", id: message.id, seq: known });
      return;
    }
    const refusal = this.#refusal(message);
    if (refusal !== undefined) {
      send(socket, { type: "error", re: message.id, code: refusal[0], detail: refusal[1] });
      return;
    }
    this.#seen.set(message.id, ++this.seq);
    send(socket, { type: "accepted", id: message.id, seq: this.seq });
    this.#obey(message);
    this.#all(this.#state());
  }

  #refusal({ type, text }) {
    if (this.status === "ended") return ["ended", "The interview has ended."];
    if (this.status === "paused" && type !== "resume" && type !== "finish")
      return ["paused", "The interview is paused. Resume it first."];
    if (type === "say" && text.trim() === "") return ["blank", "There is nothing in it."];
    if (type === "say" && text.length > 8000) return ["too-long", "At most 8,000 characters."];
    if (type === "hint" && this.#hints >= hints.length)
      return ["no-hint-left", "There is no further hint here."];
    return undefined;
  }

  #obey({ type, text }) {
    switch (type) {
      case "say":
        this.#turn({ id: this.seq, speaker: "candidate", text, move: null });
        this.#answer();
        break;
      case "hint":
        this.speak("hint", hints[this.#hints++]);
        break;
      case "repeat":
        this.speak(
          "repeat",
          this.turns.findLast(({ turn }) => turn.speaker === "interviewer")?.turn.text ?? "",
        );
        break;
      case "move-on":
        this.#answer();
        break;
      case "pause":
        this.elapsed = this.#elapsed();
        this.#since = null;
        this.status = "paused";
        break;
      case "resume":
        this.#since = Date.now();
        this.status = "running";
        break;
      case "finish":
        this.elapsed = this.#elapsed();
        this.#since = null;
        this.status = "ended";
    }
  }

  #answer() {
    const line = lines[this.#next++ % lines.length];
    if (line.fact !== undefined && !this.#facts.includes(line.fact)) {
      this.#facts.push(line.fact);
    }
    this.speak(line.move, line.text);
  }

  /** Speaks word by word, as the service does. */
  speak(move, text) {
    this.#finishReply();
    const reply = { turn: ++this.seq, move, text, said: "", timer: null };
    this.#reply = reply;
    this.#all(this.#state());
    const words = text.match(/\S+\s*/g) ?? [];
    reply.timer = setInterval(() => {
      const word = words.shift();
      if (word === undefined) {
        this.#finishReply();
        this.#all(this.#state());
        return;
      }
      this.#all({ type: "delta", turn: reply.turn, offset: reply.said.length, text: word });
      reply.said += word;
    }, 1000 / wordsPerSecond);
  }

  #finishReply() {
    const reply = this.#reply;
    if (reply !== null) {
      clearInterval(reply.timer);
      this.#reply = null;
      this.seq++;
      this.#turn({ id: reply.turn, speaker: "interviewer", text: reply.text, move: reply.move });
    }
  }

  #turn(turn) {
    const message = {
      type: "turn",
      seq: this.seq,
      turn: { at: new Date().toISOString(), cut: false, facts: [], ...turn },
    };
    this.turns.push(message);
    this.#all(message);
  }

  #state() {
    const said = this.turns.length;
    const current = Math.min(stages.length - 1, Math.floor(said / 3));
    return {
      type: "state",
      seq: this.seq,
      status: this.status,
      stage: stages[current].id,
      stages: stages.map(({ id, title }, place) => ({
        id,
        title,
        share: Math.max(0, Math.min(1, (said - place * 2.5) / 4)),
      })),
      elapsedSeconds: Math.round(this.#elapsed()),
      limitSeconds: this.limit,
      running: this.#since !== null,
      speaking: this.#reply !== null,
      facts: this.#facts.map((fact) => facts[fact]),
      hintsUsed: this.#hints,
      warned: false,
      ending: this.status === "ended" ? "early" : null,
    };
  }

  #elapsed() {
    return this.elapsed + (this.#since === null ? 0 : (Date.now() - this.#since) / 1000);
  }

  #all(message) {
    for (const socket of this.#sockets) {
      send(socket, message);
    }
  }
}

function send(socket, message) {
  socket.send(JSON.stringify(message));
}
