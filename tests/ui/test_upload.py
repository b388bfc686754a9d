"""Files on their way to a small real server on loopback: streamed, told of, stopped, refused."""

import http.server
import json
import threading

import pytest
from PySide6.QtNetwork import QNetworkAccessManager

from conference.ui.lottery.file_upload import FileUpload, columns_of, remove_file, seats_of
from conference.ui.lottery.says.state import UploadState


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self):
        server = self.server
        if server.gate is not None:
            self.rfile.read(1)
            server.begun.set()
            server.gate.wait(20)
            self.close_connection = True
            return
        left = int(self.headers["Content-Length"])
        server.lengths.append(left)
        got = 0
        while got < left:
            got += len(self.rfile.read(min(65_536, left - got)))
        server.heard.append((self.path, self.headers["Authorization"], got))
        status, body = server.answer or (201, {"bytes": got, "sha256": "00"})
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_DELETE(self):
        self.server.heard.append((self.path, self.headers["Authorization"], "DELETE"))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_words):
        pass


@pytest.fixture
def server():
    made = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    made.heard, made.lengths, made.answer, made.gate = [], [], None, None
    made.begun = threading.Event()
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    yield made
    if made.gate is not None:
        made.gate.set()
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.fixture
def network(qapp):
    made = QNetworkAccessManager()
    yield made
    made.clearConnectionCache()
    made.deleteLater()


def sending(network, port, path):
    url = f"http://127.0.0.1:{port}/api/lottery/chamber/people"
    upload = FileUpload(network, url, "maple", path, network)
    upload.seen = []
    upload.changed.connect(upload.seen.append)
    upload.start()
    return upload


def is_over(upload):
    return lambda: upload.upload.state is not UploadState.SENDING


def test_a_file_arrives_whole_with_the_bearer_token_and_progress(qtbot, server, network, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes(b"id,age\n" + b"1,16-29\n" * 1_500_000)
    upload = sending(network, server.server_port, path)
    qtbot.waitUntil(is_over(upload), timeout=20_000)
    size = path.stat().st_size
    assert upload.upload.state is UploadState.DONE
    assert server.heard == [("/api/lottery/chamber/people", "Bearer maple", size)]
    steps = [one.sent for one in upload.seen]
    assert steps == sorted(steps)
    assert any(0 < step < size for step in steps)
    assert upload.upload.columns == ("id", "age")


def test_what_the_server_says_against_it_is_told(qtbot, server, network, tmp_path):
    server.answer = (413, {"code": "too_large", "sentence": "It has more than 1 GB."})
    path = tmp_path / "people.csv"
    path.write_text("id\n1\n")
    upload = sending(network, server.server_port, path)
    qtbot.waitUntil(is_over(upload))
    assert upload.upload.state is UploadState.FAILED
    assert upload.upload.sentence == "It has more than 1 GB."


def test_a_file_that_did_not_arrive_whole_has_not_arrived(qtbot, server, network, tmp_path):
    server.answer = (201, {"bytes": 3, "sha256": "00"})
    path = tmp_path / "people.csv"
    path.write_text("id\n1\n")
    upload = sending(network, server.server_port, path)
    qtbot.waitUntil(is_over(upload))
    assert upload.upload.state is UploadState.FAILED
    assert "Not all of it arrived" in upload.upload.sentence


def test_a_file_is_stopped_in_the_middle(qtbot, server, network, tmp_path):
    server.gate = threading.Event()
    path = tmp_path / "people.csv"
    path.write_bytes(b"x" * 8_000_000)
    upload = sending(network, server.server_port, path)
    qtbot.waitUntil(server.begun.is_set)
    upload.cancel()
    qtbot.waitUntil(is_over(upload))
    assert upload.upload.state is UploadState.CANCELLED


def test_a_server_that_is_gone_is_a_sentence(qtbot, network, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("id\n1\n")
    upload = sending(network, 9, path)
    qtbot.waitUntil(is_over(upload))
    assert upload.upload.sentence.startswith("Not sent:")


def test_a_file_that_cannot_be_read_is_a_sentence(network, tmp_path):
    upload = sending(network, 9, tmp_path / "nothing.csv")
    assert upload.upload.state is UploadState.FAILED
    assert "cannot be read" in upload.upload.sentence


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        ("\ufeffid,Age , Street\n1,2,3\n", ("id", "Age", "Street")),
        ("id;age\n1;2\n", ("id", "age")),
        ('"a, b",c\n', ("a, b", "c")),
        ("id,'=home\n", ("id", "=home")),
        ("", ()),
    ],
)
def test_the_columns_are_read_from_the_head_line(tmp_path, head, columns):
    path = tmp_path / "people.csv"
    path.write_text(head, encoding="utf-8")
    assert columns_of(path) == columns


def test_the_seats_that_all_quotas_allow(tmp_path):
    path = tmp_path / "quotas.csv"
    path.write_text("feature,value,min,max\na,x,4,6\na,y,5,7\nb,u,2,5\nb,v,2,6\n")
    assert seats_of(path) == (9, 11)
    path.write_text("no,quotas\n")
    assert seats_of(path) is None
    assert seats_of(tmp_path / "none.csv") is None


def test_a_file_that_was_sent_is_deleted_with_the_desks_secret(server, network, qtbot):
    url = f"http://127.0.0.1:{server.server_port}/api/lottery/chamber/exclude"
    reply = remove_file(network, url, "maple")
    with qtbot.waitSignal(reply.finished):
        pass
    assert server.heard == [("/api/lottery/chamber/exclude", "Bearer maple", "DELETE")]
