"""A live stream of three renditions (two pictures, the sound alone), made by ffmpeg as it goes.

Pages that are given it find it under ``/hls/``, whatever the server has there.
"""

import contextlib
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import imageio_ffmpeg

TYPES = {".m3u8": "application/vnd.apple.mpegurl", ".m4s": "video/mp4", ".mp4": "video/mp4"}


class LiveRenditions:
    """Runs the encoder; ``missing`` says which addresses are answered with 404."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.missing = ""
        self.asked: list[str] = []
        self.runs = 0
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, *, size="640x360", tone=440) -> None:
        """A new run: its numbers go on, and its times begin anew."""
        self.runs += 1
        self.folder.mkdir(exist_ok=True)
        command = [imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "error", "-nostdin"]
        command += ["-re", "-f", "lavfi", "-i", f"testsrc=size={size}:rate=10"]
        command += ["-re", "-f", "lavfi", "-i", f"sine={tone}"]
        command += ["-map", "0:v", "-map", "0:v", "-map", "1:a", "-pix_fmt", "yuv420p"]
        command += ["-c:v", "libx264", "-preset", "ultrafast", "-tune", "zerolatency", "-g", "10"]
        command += ["-sc_threshold", "0", "-s:v:1", "320x180", "-b:v:0", "300k", "-b:v:1", "80k"]
        command += ["-c:a", "aac", "-b:a", "64k", "-f", "hls", "-hls_time", "1"]
        command += ["-hls_list_size", "8", "-hls_segment_type", "fmp4"]
        command += ["-start_number", str(self.runs * 1_000)]
        command += ["-hls_fmp4_init_filename", f"init%v-{self.runs}.mp4"]
        command += ["-hls_segment_filename", "%v/seg%06d.m4s"]
        command += ["-hls_flags", "delete_segments+program_date_time+independent_segments"]
        command += ["-master_pl_name", "live.m3u8", "-var_stream_map"]
        lanes = ("v:0,agroup:s,name:360", "v:1,agroup:s,name:180", "a:0,agroup:s,name:audio")
        command += [" ".join(lanes), "%v/live.m3u8"]
        self._process = subprocess.Popen(command, cwd=self.folder)

    def kill(self) -> None:
        """As by kill -9."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def serve(self, page) -> None:
        """The page finds the stream under its address."""
        page.route("**/hls/**", self._answer)

    def _answer(self, route) -> None:
        name = urlsplit(route.request.url).path.removeprefix("/hls/")
        self.asked.append(name)
        path = self.folder / name
        body = None
        if not (self.missing and self.missing in name):
            with contextlib.suppress(OSError):
                body = path.read_bytes()
        if body is None:
            route.fulfill(status=404, body="not found")
        else:
            route.fulfill(body=body, content_type=TYPES[path.suffix])
