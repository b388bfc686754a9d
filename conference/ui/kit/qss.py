"""The style sheet of desk and hall display, to be filled with the words of the theme."""

from __future__ import annotations

from string import Template

__all__ = ["SHEET"]

SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: $space_1 }
QMainWindow { background: $window }
QStatusBar::item { border: 0 }
QMainWindow::separator { background: $window; width: 6px; height: 6px }
QMainWindow::separator:hover { background: $line }
QFrame#panel, QFrame#topbar, QFrame#bottombar { background: $panel; border: 1px solid $line;
  border-radius: $corner }
QFrame#docktitle { background: $panel; border: 1px solid $line; border-bottom: 0;
  border-top-left-radius: $corner; border-top-right-radius: $corner }
QFrame#dockbody { background: $panel; border: 1px solid $line; border-top: 0;
  border-bottom-left-radius: $corner; border-bottom-right-radius: $corner }
QFrame#topbar, QFrame#bottombar { border-radius: 0; border-width: 0 }
QFrame#topbar { border-bottom: 1px solid $line }
QFrame#workspaces { background: $window; border: 0 }
QLabel#mark { background: $raised; color: $text; border-radius: $corner; padding: 3px 10px }
QLabel#mark[tone="danger"] { background: $danger; color: $danger_ink }
QLabel#mark[tone="programme"] { background: $programme; color: $programme_ink }
QLabel#mark[tone="warning"] { background: $warning; color: $warning_ink }
QFrame#bottombar { border-top: 1px solid $line }
QFrame#rule { background: $line; border: 0 }
QLabel#lamp { background: $raised; color: $muted; border-radius: $corner; padding: 3px 12px;
  font-weight: 700 }
QLabel#lamp[on="true"] { background: $programme; color: $programme_ink }
QLabel#lamp[on="stale"] { background: $dimmed; color: $text }
QLabel#banner { background: $danger; color: $danger_ink; padding: 5px 16px; font-weight: 600;
  border-left: 10px solid $text }
QLabel#alarm { background: $danger; color: $danger_ink; border-radius: $corner;
  padding: 8px 14px; font-weight: 700; border-left: 10px solid $text }
QLabel#value { color: $text }
QLabel#value[tone="action"] { color: $action }
QLabel#value[tone="danger"] { color: $danger }
QFrame#card { background: $window; border: 1px solid $line; border-radius: $corner }
QFrame#card[turn="true"] { border: 1px solid $action }
QPushButton#key { font-weight: 600; padding: 0; min-width: 52px; min-height: 52px }
QLineEdit#digit { background: $window; border: 2px solid $action; border-radius: $corner;
  font-weight: 700; padding: 0 }
QLineEdit#digit:disabled { border-color: $line }
QLabel#rehearsal { background: $warning; color: $warning_ink; border-radius: $corner;
  padding: 3px 10px; font-weight: 700 }
QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: $corner;
  padding: 6px 14px; font-weight: 500 }
QPushButton:hover { border-color: $action }
QPushButton:focus { border: 1px solid $action }
QPushButton:pressed { background: $line }
QPushButton:disabled { color: $off; background: $panel; border-color: $line }
QPushButton[role="primary"] { background: $action; color: $action_ink; border-color: $action;
  font-weight: 600 }
QPushButton[role="primary"]:disabled { background: $panel; color: $off; border-color: $line }
QPushButton[armed="true"] { background: $warning; color: $warning_ink; border-color: $warning;
  font-weight: 700 }
QPushButton#go { background: $preview; color: $preview_ink; border-color: $preview;
  font-weight: 700; padding: 6px 22px }
QPushButton#go:disabled { background: $panel; color: $off; border-color: $line }
QPushButton[waiting="true"], QPushButton#go[waiting="true"], QPushButton#take[waiting="true"],
QPushButton[waiting="true"]:disabled, QPushButton#go[waiting="true"]:disabled,
QPushButton#take[waiting="true"]:disabled {
  background: $panel; color: $warning; border-color: $warning; padding: 6px 4px }
QPushButton#go[armed="true"] { background: $programme; color: $programme_ink;
  border-color: $programme }
QPushButton#take { background: $panel; color: $text; border: 2px solid $preview; font-weight: 700;
  padding: 5px 12px }
QPushButton#take:disabled { color: $off; border-color: $line }
QPushButton[chip="true"] { background: transparent; color: $muted; border-color: $line;
  padding: 3px 2px; font-size: $size_12 }
QPushButton[chip="true"]:checked { background: $raised; color: $text; border-color: $preview }
QPushButton[chip="true"]:disabled { color: $off }
QPushButton[small="true"] { padding: 5px 8px; font-size: $size_12 }
QPushButton[watch="true"]:checked { border-color: $programme }
QPushButton[late="true"] { color: $warning }
QPushButton[flat="true"] { background: transparent; border-color: transparent; padding: 4px 8px }
QPushButton[flat="true"]:checked { background: $raised; border-color: $line }
QPushButton[flat="true"]:!checked { color: $muted }
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox { background: $window; color: $text;
  border: 1px solid $line; border-radius: $corner; padding: 5px 8px;
  selection-background-color: $action; selection-color: $action_ink }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border-color: $action }
QComboBox { padding-right: 22px }
QComboBox::drop-down { border: 0; width: 20px }
QComboBox::down-arrow { image: url($arrow_image); width: 16px; height: 16px }
ChoiceBox::down-arrow { image: none; width: 0; height: 0 }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; outline: 0;
  selection-background-color: $line; selection-color: $text; padding: 4px }
QLineEdit#qt_spinbox_lineedit { border: 0; padding: 0 9px; background: transparent }
QAbstractSpinBox { padding: 5px 0 }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0 }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px 0 }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px;
  background: $window }
QCheckBox::indicator:checked { background: $action; border-color: $action;
  image: url($tick_image) }
QCheckBox::indicator:checked:disabled { background: $line; border-color: $line }
QRadioButton:disabled { color: $off }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted;
  border-radius: 8px; background: $window }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $action }
QRadioButton::indicator:disabled { border-color: $line }
QCheckBox:focus, QRadioButton:focus { color: $action }
QListView, QTableView { background: $panel; border: 1px solid $panel; outline: 0;
  selection-background-color: $raised; selection-color: $text }
QListView:focus, QTableView:focus { border-color: $action }
QTableView::item { padding-left: 6px; padding-right: 6px }
QTableView { alternate-background-color: $panel; gridline-color: $panel }
QHeaderView { background: $panel; border: 0 }
QHeaderView::section { background: $panel; color: $muted; border: 0;
  border-bottom: 1px solid $line; padding: 5px 9px; font-weight: 500; font-size: $size_12 }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0 }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0 }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px;
  margin: 1px }
QScrollBar::handle:hover { background: $muted }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QScrollArea { background: transparent; border: 0 }
QTabBar { background: $window; qproperty-drawBase: 0; qproperty-elideMode: ElideNone;
  font-weight: 600; font-size: $size_12 }
QTabBar::tab { background: $window; color: $muted; border: 1px solid $line; padding: 6px 10px;
  border-top-left-radius: $corner; border-top-right-radius: $corner; font-weight: 600;
  font-size: $size_12; margin-right: 2px }
QMainWindow[tabs="many"] QTabBar::tab { padding: 6px 3px; margin-right: 1px }
QTabBar::tab:selected { background: $panel; color: $text; border-bottom-color: $panel }
QTabBar::tab:hover { color: $text }
QDialog { background: $panel }
QFrame[sheet="true"] { background: $panel; border: 1px solid $muted; border-radius: $corner }
QMenu { background: $raised; border: 1px solid $line; padding: 4px }
QMenu::item { padding: 6px 20px; border-radius: 4px }
QMenu::item:selected { background: $line }
""")
