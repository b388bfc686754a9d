"""Where a password is typed."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from conference.ui.kit.dialogs import PasswordDialog


def test_the_password_is_hidden_and_can_be_pasted(qtbot):
    dialog = PasswordDialog("https://conference.test")
    qtbot.addWidget(dialog)
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    QGuiApplication.clipboard().setText("3YFJ7-HG93E-5FVR8")
    dialog.password.paste()
    assert dialog.password.text() == "3YFJ7-HG93E-5FVR8"
    assert "3YFJ7" not in dialog.password.displayText()
