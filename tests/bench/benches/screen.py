"""A screen of our own: Xvfb with openbox, a private home for settings, and the window program."""
import os
import shutil
import subprocess
import tempfile

from . import processes


class Screen:
    def __init__(self, manager=True):
        for needed in ('Xvfb', 'openbox', 'xprop') if manager else ('Xvfb',):
            if not shutil.which(needed):
                raise processes.CouldNotRun(f'{needed} is not installed')
        self._home = tempfile.TemporaryDirectory(prefix='socketscope-bench-')
        self._server = None
        self._with_manager = manager
        self._manager = None

    def __enter__(self):
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ['Xvfb', '-displayfd', str(writer), '-screen', '0', '1440x900x24', '-nolisten', 'tcp',
             '-noreset'],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        if not number:
            self.__exit__()
            raise processes.CouldNotRun('Xvfb does not start')
        self.env = dict(os.environ, DISPLAY=f':{number}', QT_QPA_PLATFORM='xcb', LC_ALL='C.UTF-8',
                        XDG_CONFIG_HOME=self._home.name, XDG_RUNTIME_DIR=self._home.name)
        self.env.pop('WAYLAND_DISPLAY', None)
        os.chmod(self._home.name, 0o700)
        if self._with_manager:
            try:
                self._start_manager()
            except processes.CouldNotRun:
                self.__exit__()
                raise
        return self

    def __exit__(self, *_):
        for process in (self._manager, self._server):
            if process:
                process.terminate()
                process.wait()
        self._home.cleanup()

    def _start_manager(self):
        """Waits for the property that tells of a window manager (EWMH)."""
        self._manager = subprocess.Popen(['openbox', '--sm-disable'], env=self.env,
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        look = ['xprop', '-root', '_NET_SUPPORTING_WM_CHECK']
        processes.await_state(lambda: b'window id' in subprocess.run(
            look, env=self.env, stdout=subprocess.PIPE, check=False).stdout, 'openbox manages')

    def window_program(self):
        """Listening and echoing on any free port, its timeline and table following."""
        return processes.Process([processes.program('app', 'socketscope'), '--listen',
                                  '127.0.0.1:0', '--echo'], env=self.env)
