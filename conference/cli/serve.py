"""``conference serve``: the server of a conference, until it is stopped."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from conference.cli.parsing import Commands, runs

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.server.app import Running
    from conference.server.watchers.backups import BackupPlan
    from conference.server.watchers.controls import ControlPlan, Controls
    from conference.server.wire.limits import Limits
    from conference.server.wire.site import Exposure, Site


@dataclass(frozen=True, kw_only=True)
class Options:
    """What is served, where, and within which bounds."""

    folder: Path
    host: str
    port: int
    source: str | None
    no_stream: bool
    messages_per_second: float | None
    connections_per_address: int | None
    vote_changes: int | None
    backup_every: float | None
    backup_to: Path | None
    backup_keep: int
    backup_with_keys: bool
    log: Path | None
    tls_cert: Path | None
    tls_key: Path | None
    public_url: str | None
    behind: tuple[str, ...]
    proxy_protocol: bool
    osc: str | None
    obs: str | None
    obs_password_file: Path | None


def add(commands: Commands) -> None:
    """Add ``serve`` to the commands."""
    parser = commands.add_parser(
        "serve",
        help="serve a conference: pages, votes and stream on one port",
        description="Serve the conference in FOLDER until Ctrl+C. Everything goes through one "
        "port: pages, the socket, the stream. Killed at any moment, it comes back where it was.",
    )
    parser.add_argument("folder", type=Path, help="a folder made by: conference new")
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on; 0.0.0.0 for all (127.0.0.1)"
    )
    parser.add_argument("--port", type=int, default=8000, help="port; 0 for any free one (8000)")
    parser.add_argument(
        "--source",
        metavar="FILE",
        help="the video file to stream, in a loop (the folder's talk.mp4, or the sample)",
    )
    parser.add_argument("--no-stream", action="store_true", help="serve without the stream")
    parser.add_argument(
        "--messages-per-second", type=float, metavar="R", help="bound for one connection (20)"
    )
    parser.add_argument(
        "--connections-per-address", type=int, metavar="N", help="a hall is one address (20000)"
    )
    parser.add_argument(
        "--vote-changes", type=int, metavar="N", help="how often a vote may be changed (50)"
    )
    parser.add_argument(
        "--log", type=Path, metavar="FILE", help="log to this file, of a bounded size (stderr)"
    )
    _add_backups(parser)
    _add_exposure(parser)
    _add_controls(parser)
    runs(parser, Options, run)


def _add_backups(parser: argparse.ArgumentParser) -> None:
    """Add what says whether the server backs up by itself."""
    parser.add_argument(
        "--backup-every", type=float, metavar="MINUTES", help="back up by itself, so often"
    )
    parser.add_argument(
        "--backup-to", type=Path, metavar="FOLDER", help="where backups go: best on another disk"
    )
    parser.add_argument(
        "--backup-keep", type=int, default=12, metavar="N", help="so many are kept (12)"
    )
    parser.add_argument(
        "--backup-with-keys", action="store_true", help="as conference backup --with-keys"
    )


def _add_exposure(parser: argparse.ArgumentParser) -> None:
    """The options that say how the server is reached from elsewhere."""
    parser.add_argument(
        "--tls-cert",
        type=Path,
        metavar="FILE",
        help="serve by TLS: the certificate with its chain (PEM); read anew when it is renewed",
    )
    parser.add_argument("--tls-key", type=Path, metavar="FILE", help="the certificate's key (PEM)")
    parser.add_argument(
        "--public-url",
        metavar="URL",
        help="where people come, like https://vote.example.org: for QR codes and printed lines",
    )
    parser.add_argument(
        "--behind",
        nargs="+",
        default=(),
        metavar="NETWORK",
        help="the proxies in front, like 127.0.0.1 or 10.0.0.0/8: who they say the client is, in "
        "Forwarded or X-Forwarded-For, is believed",
    )
    parser.add_argument(
        "--proxy-protocol",
        action="store_true",
        help="the proxies of --behind begin each connection with a header of the PROXY protocol "
        "(1 or 2), and nobody else may connect",
    )


def _add_controls(parser: argparse.ArgumentParser) -> None:
    """The options of what runs the show from outside, or is run by it (docs/controls.md)."""
    parser.add_argument(
        "--osc",
        metavar="HOST:PORT",
        help="let controllers run the show by OSC over UDP, like 127.0.0.1:9000; in clear",
    )
    parser.add_argument(
        "--obs", metavar="URL", help="the OBS Studio that cues change scenes of: ws://HOST:4455"
    )
    parser.add_argument(
        "--obs-password-file",
        type=Path,
        metavar="FILE",
        help="has the password of OBS's WebSocket server; read at each attempt to connect",
    )


def run(options: Options) -> int:
    """Serve; prints one line when it is ready, and what else is to know about its address."""
    import sys

    from conference.client.program import announcement
    from conference.core.folder import ConferenceFolder
    from conference.server.logs import log_to
    from conference.server.process import serve

    log_to(options.log)
    folder = ConferenceFolder(options.folder).must_exist()

    def ready(server: Running) -> None:
        name = server.writer.settled.founding.name
        print(announcement(name, server.site.address), flush=True)
        for line in (*_hints(server.site), *_osc_hints(server.controls)):
            print(line, file=sys.stderr, flush=True)

    serve(
        folder,
        options.host,
        options.port,
        limits=_limits(options),
        source=_source(options, folder),
        exposure=_exposure(options),
        backup=_backups(options),
        controls=_controls(options),
        on_ready=ready,
    )
    return 0


def _source(options: Options, folder: ConferenceFolder) -> Path | None:
    """What is streamed, None for nothing; raises ``no_source`` or ``live_source``."""
    from conference.cli.video import video_file
    from conference.server.process import default_source

    if options.no_stream:
        return None
    return video_file(options.source) if options.source else default_source(folder)


def _limits(options: Options) -> Limits:
    import dataclasses

    from conference.server.wire.limits import Limits

    limits = Limits()
    if options.messages_per_second:
        rate = options.messages_per_second
        limits = dataclasses.replace(limits, messages_per_second=rate, message_burst=3 * rate)
    if options.connections_per_address:
        limits = dataclasses.replace(
            limits, connections_per_address=options.connections_per_address
        )
    if options.vote_changes is not None:
        limits = dataclasses.replace(limits, vote_changes=options.vote_changes)
    return limits


def _exposure(options: Options) -> Exposure:
    """How the server is shown to the world; raises what is wrong with it."""
    from conference.core.errors import ConferenceError
    from conference.server.wire.certificate import Certificate
    from conference.server.wire.client_address import Proxies, network
    from conference.server.wire.site import Exposure, public_url

    certificate = None
    if options.tls_cert and options.tls_key:
        certificate = Certificate(options.tls_cert, options.tls_key)
    elif options.tls_cert or options.tls_key:
        sentence = "TLS needs both: --tls-cert FILE and --tls-key FILE."
        raise ConferenceError("bad_option", sentence)
    public = public_url(options.public_url) if options.public_url else ""
    if options.proxy_protocol and not (options.behind and public):
        sentence = (
            "--proxy-protocol needs --behind, the addresses of the proxies that speak it, and "
            "--public-url: our own programs come through them too."
        )
        raise ConferenceError("bad_option", sentence)
    proxies = Proxies(tuple(map(network, options.behind)))
    return Exposure(certificate, public, proxies, options.proxy_protocol)


def _hints(site: Site) -> list[str]:
    """What whoever starts the server should know about its address: a sentence each."""
    from conference.core.hosts import is_loopback

    hints = []
    if site.public:
        if not site.proxy_protocol:
            hints.append(f"On this machine it is at {site.here}/")
        host = urlsplit(site.public).hostname or ""
        if is_loopback(host):
            hints.append("Warning: --public-url leads whoever opens it to their own machine.")
    elif site.is_open and site.own_addresses:
        hints.append(f"Phones reach it at {', '.join(f'{one}/' for one in site.own_addresses)}")
    if site.is_open and not site.is_encrypted:
        hints.append(
            "Warning: passwords, codes and votes go over the network unencrypted. Give --tls-cert "
            "and --tls-key, or put a proxy with TLS in front (docs/operate.md)."
        )
    return hints


def _osc_hints(controls: Controls) -> list[str]:
    """Where OSC is heard, and what is to know about it."""
    from conference.core.hosts import is_loopback

    if controls.osc is None:
        return []
    host, port = controls.osc.place
    hints = [f"Controllers reach it by OSC at {host}:{port} (UDP)"]
    if not is_loopback(host):
        hints.append(
            "Warning: OSC goes over the network unencrypted, tokens too. Keep it on a network of "
            "the operators alone (docs/controls.md)."
        )
    return hints


def _controls(options: Options) -> ControlPlan:
    """What the server speaks with beside browsers; raises ``bad_option``."""
    from conference.core.errors import ConferenceError
    from conference.server.watchers.controls import ControlPlan, osc_plan
    from conference.server.watchers.obs import obs_plan

    if options.obs is None and options.obs_password_file is not None:
        raise ConferenceError("bad_option", "--obs-password-file goes with --obs ws://HOST:PORT.")
    obs = obs_plan(options.obs, options.obs_password_file) if options.obs is not None else None
    osc = osc_plan(options.osc) if options.osc is not None else None
    return ControlPlan(obs, osc)


def _backups(options: Options) -> BackupPlan | None:
    """Where and how often the server backs up by itself; None when it does not."""
    from conference.core.errors import ConferenceError
    from conference.server.watchers.backups import BackupPlan

    every, place = options.backup_every, options.backup_to
    if every is None and place is None:
        return None
    if every is None or place is None:
        raise ConferenceError("bad_option", "--backup-every and --backup-to go together.")
    if not 0.1 <= every <= 100_000:
        raise ConferenceError("bad_option", "Give --backup-every minutes from 0.1 to 100000.")
    if options.backup_keep < 1:
        raise ConferenceError("bad_option", "Give --backup-keep a number from 1 up.")
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    return BackupPlan(60 * every, place, options.backup_keep, options.backup_with_keys)
