"""Reads a .jsonl transcript, strictly: a key that the format does not have is an error."""
import base64
import json
from pathlib import Path

from schema import mismatches

EVENT_KEYS = {"n", "t", "dur", "endpoint", "socket", "fd", "call", "args", "result", "errno", "local", "peer", "data",
              "accepted", "dropped", "gaveUp", "cut", "datagram"}
HEADER_KEYS = {"format", "version", "program", "started", "host", "system"}
SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "resources/transcript-format.schema.json").read_text())
LOOKED_AT = 2000  # of a long transcript's lines, by the schema: a millisecond takes ten of them


def misfits(rows):
    """What of them the schema does not allow."""
    keys = {name: set(SCHEMA["$defs"][name]["properties"]) for name in ("settings", "kernel", "note", "ended")}
    for row in rows:
        yield from mismatches(row, SCHEMA, SCHEMA)
        kind = next(iter(row))
        if unknown := set(row[kind]) - keys[kind] if kind in keys else set():
            yield f"{kind}: keys the schema does not have: {unknown}"


class Event:
    def __init__(self, row):
        unknown = set(row) - EVENT_KEYS
        assert not unknown, f"keys the format does not have: {unknown}"
        self.row = row
        self.number, self.start, self.duration = row["n"], row["t"], row["dur"]
        self.endpoint, self.socket, self.fd = row["endpoint"], row["socket"], row.get("fd")
        self.call = row["call"]
        self.args = row.get("args", {})
        self.result, self.errno = row["result"], row.get("errno")
        self.local, self.peer = row.get("local"), row.get("peer")
        self.data = base64.b64decode(row["data"], validate=True) if "data" in row else b""

    def __repr__(self):
        return json.dumps(self.row, ensure_ascii=False)


class Transcript:
    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        wrong = list(misfits(rows[:LOOKED_AT]))
        assert not wrong, wrong
        self.header, self.events = rows[0], [Event(row) for row in rows[1:] if "call" in row]
        self.notes, self.facts = {}, [row["kernel"] for row in rows if "kernel" in row]
        self.settings = [row["settings"] for row in rows if "settings" in row]
        self.ended = rows[-1].get("ended")
        for row in rows[1:]:
            assert len({"call", "note", "kernel", "settings", "ended"} & set(row)) == 1, f"an unknown kind of line: {row}"
            if "note" in row:
                assert set(row) == {"note"} and set(row["note"]) == {"event", "text"}, row
                self.notes[row["note"]["event"]] = row["note"]["text"]
        assert self.header["format"] == "socketscope-transcript" and self.header["version"] == "1.2", self.header
        assert HEADER_KEYS <= set(self.header), self.header
        numbers = [event.number for event in self.events]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else True, "numbers have gaps"

    def of(self, endpoint):
        return [event for event in self.events if event.endpoint == endpoint]

    def of_socket(self, socket):
        return [event for event in self.events if event.socket == socket]

    def calls(self, endpoint=None, without=("setsockopt", "getsockopt", "getsockname")):
        """The names of the calls in order, of one endpoint if named."""
        return [event.call for event in self.events
                if event.call not in without and (endpoint is None or event.endpoint == endpoint)]

    def one(self, call, endpoint=None):
        found = [event for event in self.events if event.call == call and endpoint in (None, event.endpoint)]
        assert len(found) == 1, found
        return found[0]

    def bytes_of(self, call, endpoint=None):
        return b"".join(event.data for event in self.events
                        if event.call == call and event.result > 0 and endpoint in (None, event.endpoint))
