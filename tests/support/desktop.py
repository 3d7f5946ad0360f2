"""A desktop of one's own for tests of the window: X server, session bus, accessibility bus and window manager.

The accessibility bindings belong to one session bus per process, so a test file has one Desktop, made before
window.py is imported; each program started in it gets a home of its own.
"""
import atexit
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from programs import ends_with_us
from waiting import wait_for

_BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher",
                  "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_A11Y = ("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method")


class Desktop:
    def __init__(self, screen="1440x900x24"):
        self._folder = tempfile.TemporaryDirectory(prefix="socketscope-desktop-")
        self.folder = Path(self._folder.name)
        self._processes, self._homes = [], 0
        atexit.register(self.close)
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ.update(XDG_RUNTIME_DIR=str(runtime), LC_ALL="C.UTF-8", NO_AT_BRIDGE="0")
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ.pop("QT_QPA_PLATFORM", None)
        os.environ["DISPLAY"] = ":" + self._start_x(screen)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self._start_accessibility()
        self._start("openbox")
        wait_for(lambda: b"WINDOW" in self._output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager", 30)

    def _start(self, *command, **options):
        log = open(self.folder / f"{Path(command[0]).name}.log", "wb")
        process = subprocess.Popen(ends_with_us(command), stdin=subprocess.DEVNULL, stderr=log,
                                   stdout=options.pop("stdout", log), **options)
        log.close()
        self._processes.append(process)
        return process

    def _start_x(self, screen):
        """The server chooses a free display and tells its number."""
        ours, theirs = os.pipe()
        self._start("Xvfb", "-displayfd", str(theirs), "-screen", "0", screen, "-nolisten", "tcp", "-noreset",
                    pass_fds=[theirs])
        os.close(theirs)
        with os.fdopen(ours) as told:
            number = told.readline().strip()
        assert number, (self.folder / "Xvfb.log").read_text()
        return number

    def _start_bus(self):
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        return bus.stdout.readline().decode().strip()

    def _start_accessibility(self):
        launcher = next((path for path in _BUS_LAUNCHERS if os.path.exists(path)), None)
        assert launcher, "at-spi2-core is missing; tests/run installs it"
        self._start(launcher, "--launch-immediately")
        wait_for(lambda: self._output(*_A11Y, "org.a11y.Bus.GetAddress"), "the accessibility bus")
        # Said before any program starts: a Qt that sees this change while it starts may never join the bus.
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            self._output(*_A11Y, "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>")

    @staticmethod
    def _output(*command):
        return subprocess.run(command, capture_output=True, check=False).stdout

    def environment(self, **extra):
        """For a program that a new user starts: empty home, no settings, English, accessible."""
        self._homes += 1
        home = self.folder / f"home{self._homes}"
        env = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_CURRENT", "QT_"))}
        env.update(HOME=str(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        for name, folder in (("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share"),
                             ("XDG_CACHE_HOME", ".cache")):
            env[name] = str(home / folder)
            (home / folder).mkdir(parents=True)
        env.update(extra)
        return env

    def screenshot(self, path):
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], check=False)

    def close(self):
        for process in reversed(self._processes):
            process.terminate()
        while self._processes:
            process = self._processes.pop()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        self._folder.cleanup()
