"""Reads a .pcapng with tshark, which tells what it finds wrong, and follows its streams."""
import shutil
import subprocess
import unittest

# What every proper connection makes tshark say; a reset is a warning of its own, even where there was one.
ORDINARY = ("Connection establish request (SYN)", "Connection establish acknowledge (SYN+ACK)",
            "Connection finish (FIN)", "This frame initiates the connection closing",
            "This frame undergoes the connection closing")
RESET = "Connection reset (RST)"
FIELDS = ("frame.comment", "frame.time_epoch", "tcp.stream", "ip.src", "ipv6.src", "tcp.srcport", "ip.dst", "ipv6.dst",
          "tcp.dstport", "tcp.flags.str", "tcp.len", "frame.len", "frame.cap_len", "_ws.expert.message",
          "tcp.checksum.status", "ip.checksum.status")
BETWEEN = "\x1f"  # nothing in these fields has it


class Packet:
    def __init__(self, line):
        row = dict(zip(FIELDS, line.split("\t")))
        self.comments = row["frame.comment"].split(BETWEEN)
        self.time = float(row["frame.time_epoch"])
        self.stream = int(row["tcp.stream"])
        self.source = (row["ip.src"] or row["ipv6.src"], int(row["tcp.srcport"]))
        self.target = (row["ip.dst"] or row["ipv6.dst"], int(row["tcp.dstport"]))
        self.flags = row["tcp.flags.str"].replace("·", "")
        self.length = int(row["tcp.len"])
        self.lost = int(row["frame.len"]) - int(row["frame.cap_len"])
        # A comment is among tshark's own remarks too.
        self.remarks = [remark for remark in row["_ws.expert.message"].split(BETWEEN)
                        if remark and remark not in self.comments]
        self.checksums = [row[name] for name in ("tcp.checksum.status", "ip.checksum.status") if row[name]]

    def __repr__(self):
        return f"{self.source} > {self.target} {self.flags} {self.length} {self.comments} {self.remarks}"


class Capture:
    def __init__(self, path):
        if not shutil.which("tshark"):
            raise unittest.SkipTest("tshark is not installed; tests/run installs it")
        self.path = path
        lines = self._tshark("-T", "fields", "-E", f"aggregator={BETWEEN}",
                             *[word for field in FIELDS for word in ("-e", field)])
        self.packets = [Packet(line) for line in lines.split("\n") if line]

    def _tshark(self, *options):
        run = subprocess.run(["tshark", "-n", "-r", self.path, "-o", "tcp.check_checksum:TRUE", "-o",
                              "ip.check_checksum:TRUE", *options], capture_output=True, check=True)
        complaints = [line for line in run.stderr.decode().split("\n") if line and "dangerous" not in line]
        assert not complaints, complaints
        return run.stdout.decode()

    def wrong(self, resets=0):
        """What tshark finds remarkable beyond connections that begin and end; `resets` of those were made."""
        remarks = [(packet, remark) for packet in self.packets for remark in packet.remarks]
        found = [(packet, remark) for packet, remark in remarks if not remark.startswith(ORDINARY + (RESET,))]
        found += [(packet, "bad checksum") for packet in self.packets if not packet.lost and set(packet.checksums) != {"1"}]
        if sum(remark.startswith(RESET) for _, remark in remarks) != resets:
            found.append((remarks, f"not {resets} resets"))
        return found

    def flags(self, stream=0):
        return [packet.flags for packet in self.packets if packet.stream == stream]

    def follow(self, stream=0):
        """The bytes of a stream as tshark puts them together: what its first sender sent, what the other did."""
        sent = [b"", b""]
        for line in self._tshark("-q", "-z", f"follow,tcp,raw,{stream}").split("\n"):
            digits = line.strip()
            if digits and all(digit in "0123456789abcdef" for digit in digits):
                sent[line.startswith("\t")] += bytes.fromhex(digits)
        return sent
