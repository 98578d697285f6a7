"""The one style sheet, written with the names of the tokens and for a text size of 100 %."""

SHEET = """
QWidget { color: $text; placeholder-text-color: $muted; }
QMainWindow, QDialog, QWidget[role="background"] { background: $background; }
QWidget[role="surface"], QStackedWidget[role="surface"] { background: $surface; }
QToolTip { background: $text; color: $surface; border: 0; padding: 5px 8px; font-size: 12px;
  qproperty-textFormat: PlainText; }

/* words */
QLabel { background: transparent; qproperty-textFormat: PlainText; }
QLabel[markup="true"] { qproperty-textFormat: RichText; }
QLabel[role="display"] { font-size: 25px; font-weight: 600; letter-spacing: -0.3px; }
QLabel[role="title"] { font-size: 24px; font-weight: 600; letter-spacing: -0.3px; }
QLabel[role="pane"] { font-size: 20px; font-weight: 600; letter-spacing: -0.24px; }
QLabel[role="section"] { font-size: 18px; font-weight: 600; }
QLabel[role="card"] { font-size: 16px; font-weight: 600; }
QLabel[role="medium"] { font-weight: 500; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="label"] { font-size: 13px; font-weight: 600; }
QLabel[role="meta"] { font-size: 13px; color: $muted; }
QLabel[role="caption"] { font-size: 12px; color: $muted; }
QLabel[role="head"] { font-size: 12px; font-weight: 600; color: $muted; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="text"] { color: $text; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel:disabled { color: $disabled; }

/* cards, panes and lines */
Card { background: $surface; border: 1px solid $hairline; border-radius: 10px; }
Card[tone="bad"] { background: $bad_tile; border-color: $bad; }
Card[tone="raised"] { border-radius: 14px; }
Card[role="dialog"] { min-width: 518px; max-width: 518px; }
QFrame[role="icon_tile"] { background: $selection; border-radius: 10px; min-width: 52px;
  max-width: 52px; min-height: 52px; max-height: 52px; }
QLabel[role="code"] { font-size: 18px; font-weight: 600; letter-spacing: 0.5px; }
QFrame[role="column"] { background: $column; border-radius: 9px; }
QFrame[role="tile"] { background: $surface; border: 1px solid $hairline; border-radius: 7px; }
QFrame[role="header"] { background: $surface; border: 0; border-bottom: 1px solid $hairline; }
QFrame[role="side"] { background: $surface; border: 0; border-left: 1px solid $hairline; }
QFrame[role="list"] { background: $surface; border: 0; border-right: 1px solid $hairline; }
QFrame[role="edge"] { background: transparent; border: 0; border-top: 1px solid $hairline; }
QFrame[role="edge"][tone="accent"] { background: $hover; }
QFrame[role="heads"] { background: $background; border: 0; border-top: 1px solid $hairline; }
QFrame[role="state_tile"] { background: $selection; border-radius: 8px; min-width: 36px;
  max-width: 36px; min-height: 36px; max-height: 36px; }
QFrame[role="state_tile"][tone="warn"] { background: $warn_tint; }
QFrame[role="state_tile"][tone="bad"] { background: $bad_tint; }
QFrame[role="summary"] { background: $track; border-radius: 9px; }
QFrame[role="line"] { background: $hairline; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="footer"] { background: $surface; border: 0; border-top: 1px solid $hairline; }
QFrame[role="picked"] { background: $selection; border-radius: 6px; }
QFrame[role="picked"] QLabel { color: $selection_text; }
QListWidget[role="popup"] { background: $surface; border: 1px solid $control; padding: 4px; }
QListView[role="proposals"] { background: $surface; border: 1px solid $control; outline: 0;
  selection-background-color: $selection; selection-color: $selection_text; }
QListView[role="proposals"]::item { min-height: 30px; padding: 0 9px; }
QFrame[role="bordered"] { background: $surface; border: 1px solid $control; border-radius: 10px; }

/* chips */
Chip { font-size: 12px; font-weight: 600; border-radius: 12px; background: $track;
  color: $muted; }
Chip[state="accent"] { background: $selection; color: $accent; }
Chip[state="ok"] { background: $ok_tint; color: $ok; }
Chip[state="warn"] { background: $warn_tint; color: $warn; }
Chip[state="bad"] { background: $bad_tint; color: $bad; }
Chip[state="individual"] { background: $individual_tint; color: $individual; }
Chip[state="small_group"] { background: $small_group_tint; color: $small_group; }
Chip[state="parent_asked"] { background: $parent_asked_tint; color: $parent_asked; }
Chip[state="in_service"] { background: $in_service_tint; color: $in_service; }

/* buttons */
QPushButton { background: $surface; border: 1px solid $control; border-radius: 6px;
  min-height: 34px; padding: 0 14px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selection; color: $selection_text; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; min-height: 32px; }
QPushButton:disabled { color: $disabled; border-color: $hairline; background: $background; }
QPushButton[fit="card"] { min-height: 30px; padding: 0 12px; }
QPushButton[fit="card"]:focus { min-height: 28px; padding: 0 11px; }
QPushButton[fit="tight"] { min-height: 26px; padding: 0 10px; font-size: 13px; }
QPushButton[fit="tight"]:focus { min-height: 24px; padding: 0 9px; }
QPushButton[fit="large"] { min-height: 42px; font-size: 15px; font-weight: 600; }
QPushButton[fit="large"]:focus { min-height: 40px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $accent; }
QPushButton[role="primary"]:disabled { background: $track; color: $disabled;
  border-color: $track; }
QPushButton[role="warn"] { color: $warn; border-color: $warn; }
QPushButton[role="bad"] { color: $bad; border-color: $bad; }
QPushButton[role="quiet"] { background: transparent; border: 2px solid transparent;
  color: $accent; padding: 0 2px; min-height: 26px; font-size: 13px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 0 2px; }
QPushButton[role="bare"] { background: transparent; border: 2px solid transparent;
  padding: 0 8px; min-height: 28px; }
QPushButton[role="bare"]:hover { background: $hover; }
QPushButton[role="bare"]:focus { border: 2px solid $accent; padding: 0 8px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="icon"] { background: transparent; border: 2px solid transparent; color: $muted;
  padding: 0; min-width: 28px; max-width: 28px; min-height: 28px; max-height: 28px; }
QPushButton[role="icon"]:hover { background: $hover; color: $text; }
QPushButton[role="icon"]:focus { border: 2px solid $accent; }
QPushButton[role="answer"] { background: transparent; border: 2px solid transparent;
  padding: 0 4px; min-height: 26px; font-size: 12px; font-weight: 600; color: $muted; }
QPushButton[role="answer"]:hover { background: $hover; }
QPushButton[role="answer"]:focus { border: 2px solid $accent; }
QPushButton[role="answer"][tone="ok"] { color: $ok; }
QPushButton[role="answer"][tone="warn"] { color: $warn; }
QPushButton[role="answer"][tone="bad"] { color: $bad; }
QPushButton[role="name"] { background: transparent; border: 0; padding: 0; font-weight: 600;
  min-height: 24px; text-align: left; }
QPushButton[role="name"]:hover { color: $accent; }
QPushButton[role="square"] { padding: 0; min-width: 34px; max-width: 34px; }
QPushButton[role="square"]:focus { padding: 0; min-width: 32px; max-width: 32px; }
QPushButton[fit="square"] { padding: 0; min-width: 34px; max-width: 34px; }
QPushButton[fit="square"]:focus { padding: 0; min-width: 32px; max-width: 32px; }
QPushButton[role="pill"] { border-radius: 16px; min-height: 32px; font-size: 13px;
  padding: 0 11px; }
QPushButton[role="pill"]:focus, QPushButton[role="pill"]:checked { padding: 0 10px; }
QPushButton[role="pill"]:checked { border: 2px solid $accent; color: $selection_text; }
QPushButton[role="pill"]:focus { border: 2px solid $accent; min-height: 30px; }

/* one of a few */
Segmented { border: 1px solid $control; border-radius: 6px; background: $surface; }
Segmented QPushButton { border: 0; border-radius: 0; border-right: 1px solid $control;
  min-height: 34px; padding: 0 12px; background: transparent; }
Segmented QPushButton[end="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
Segmented QPushButton[end="last"] { border-right: 0; border-top-right-radius: 5px;
  border-bottom-right-radius: 5px; }
Segmented QPushButton:checked { color: $selection_text; font-weight: 600;
  background: qlineargradient(x1: 0, y1: 0, x2: 0, y2: 1, stop: 0 $selection,
  stop: 0.938 $selection, stop: 0.942 $accent, stop: 1 $accent); }
Segmented QPushButton:focus { border: 2px solid $accent; min-height: 30px; padding: 0 10px; }
Segmented[fit="tight"] QPushButton { min-height: 30px; font-size: 13px; }
Segmented[fit="tight"] QPushButton:focus { min-height: 26px; padding: 0 10px; }

AccountRow { selection-background-color: $selection; selection-color: $selection_text; }

/* fields */
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $surface; border: 1px solid $control; border-radius: 6px; padding: 1px 11px;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted; }
KeyLine { lineedit-password-character: 8226; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 32px; }
QAbstractSpinBox { max-height: 32px; }
QAbstractSpinBox QLineEdit { min-height: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 0 10px; }
QLineEdit { padding: 1px 9px; }
QLineEdit:focus { padding: 0 8px; }
QPlainTextEdit, QTextEdit { padding: 3px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 6px; }
QLineEdit[state="bad"], QPlainTextEdit[state="bad"], QComboBox[state="bad"],
QAbstractSpinBox[state="bad"] { border: 2px solid $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $background; color: $disabled; border-color: $hairline; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $background; }
QLineEdit[fit="large"] { min-height: 42px; font-size: 15px; }
QLineEdit[fit="large"]:focus { min-height: 42px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; width: 0; height: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 26px; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; padding: 4px;
  selection-background-color: $selection; selection-color: $selection_text; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 30px; padding-left: 7px; }
QCheckBox, QRadioButton { background: transparent; border: 2px solid transparent;
  border-radius: 6px; padding: 2px 2px 2px 0; spacing: 9px; min-height: 24px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; background: $surface;
  border: 1px solid $control; border-radius: 4px; margin: 1px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid $accent; }
Tick::indicator, Round::indicator, Tick::indicator:checked, Round::indicator:checked {
  width: 18px; height: 18px; border: 0; margin: 0; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }

/* lists, tables, tabs */
QAbstractItemView { background: $surface; border: 0; outline: 0;
  alternate-background-color: $surface;
  selection-background-color: $selection; selection-color: $selection_text; }
QListWidget::item { min-height: 36px; padding: 0 8px; }
QListWidget[role="contents"] { background: transparent; }
QListWidget[role="contents"]::item { min-height: 26px; padding: 0 4px; }
QListWidget::item:selected { background: $selection; color: $selection_text; }
QHeaderView { background: $background; border: 0; }
QHeaderView::section { background: $background; color: $muted; border: 0;
  border-bottom: 1px solid $hairline; padding: 0 12px; min-height: 31px; font-size: 12px;
  font-weight: 600; text-align: left; }
QTableView { gridline-color: $hairline; }
QTabBar { background: transparent; border: 0; font-weight: 500; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 0; padding: 0 0 2px 0;
  margin-right: 28px; min-height: 39px; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 3px solid $accent; }
QTabBar::tab:focus { text-decoration: underline; }
QTabBar::tear { width: 0; image: none; }
QTabBar::scroller { width: 64px; }
QTabBar QToolButton { background: $surface; border: 2px solid transparent; border-radius: 6px; }
QTabBar QToolButton:hover { background: $hover; }
QTabWidget::pane { border: 0; }
QProgressBar { background: $track; border: 0; border-radius: 3px; min-height: 6px;
  max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[tone="ok"]::chunk { background: $ok; }
QProgressBar[tone="warn"]::chunk { background: $warn_bar; }
QProgressBar[tone="bad"]::chunk { background: $bad; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $scroll; border: 0; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 2px 4px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 4px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $hairline; }

/* menus */
QMenuBar { background: $surface; border-bottom: 1px solid $hairline; }
QMenu { background: $surface; border: 1px solid $control; border-radius: 6px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 6px 8px; }

/* the rail */
NavRail { background: $rail; min-width: 92px; max-width: 92px; }
NavRail QPushButton { background: transparent; color: $rail_text; border: 2px solid transparent;
  border-radius: 8px; padding: 0; font-size: 12px; font-weight: 500; min-width: 72px;
  max-width: 72px; min-height: 54px; max-height: 54px;
  selection-color: $rail_selected_text; }
NavRail QPushButton:hover { color: $rail_selected_text; }
NavRail QPushButton:checked { background: $rail_selected; color: $rail_selected_text;
  font-weight: 600; }
NavRail QPushButton:focus { border-color: $rail_selected_text; }
NavRail[fit="tight"] QPushButton { min-height: 44px; max-height: 44px; }
NavRail QPushButton#menu_mark { background: $rail_selected; color: $rail_selected_text;
  min-width: 36px; max-width: 36px; min-height: 36px; max-height: 36px; }

/* sections of a plan, messages, empty places, the status bar */
SectionRow, SectionRow:focus { background: transparent; border: 2px solid transparent;
  border-radius: 7px; min-height: 0; padding: 0; text-align: left; }
SectionRow:hover { background: $hover; }
SectionRow[chosen="true"] { background: $selection; }
SectionRow[chosen="true"] QLabel#title { color: $selection_text; }
SectionRow[chosen="true"] QLabel#reason[tone="muted"] { color: $selection_text; }
SectionRow:focus { border-color: $accent; }
SectionRow QLabel#title { font-weight: 600; }
SectionRow QLabel#reason { font-size: 12px; }
Banner { background: $selection; border-radius: 8px; }
Banner[tone="ok"] { background: $ok_tint; }
Banner[tone="warn"] { background: $warn_tint; }
Banner[tone="bad"] { background: $bad_tint; }
Banner[tone="accent"] QLabel { color: $selection_text; }
Banner[tone="ok"] QLabel { color: $ok; }
Banner[tone="warn"] QLabel { color: $warn; }
Banner[tone="bad"] QLabel { color: $bad; }
StatusBar { background: $surface; border-top: 1px solid $hairline; min-height: 28px;
  max-height: 28px; }
StatusBar QLabel { font-size: 12px; color: $muted; }
FieldNote { font-size: 12px; font-weight: 500; color: $bad; }
FieldNote[tone="muted"] { color: $muted; }

/* a student's file and its plan */
QFrame[role="plate"] { background: $surface; border: 1px solid $hairline; border-radius: 10px; }
QFrame[role="row"] { background: transparent; border: 0; border-top: 1px solid $hairline;
  padding-top: 12px; }
QFrame[role="row"][first="yes"] { border-top: 0; padding-top: 0; }
QFrame[role="tile"] QCheckBox { spacing: 0; }
QFrame[role="rule"] { background: $hairline; border: 0; min-width: 1px; max-width: 1px; }
QFrame#beyond { background: transparent; border: 1px solid $hairline; border-radius: 7px; }
QFrame#beyond[state="on"] { background: $warn_tint; border-color: $warn_tint; }
QFrame#beyond[state="on"] QCheckBox, QFrame#beyond[state="on"] QPlainTextEdit,
QFrame#beyond[state="on"] QLabel { color: $warn; }
QFrame#beyond QCheckBox { font-weight: 600; }
QLabel[role="badge"] { background: $accent; color: $on_accent; font-weight: 600;
  border-radius: 14px; min-width: 28px; max-width: 28px; min-height: 28px; max-height: 28px;
  qproperty-alignment: AlignCenter; }
QLabel[role="badge"][tone="muted"] { background: $track; color: $muted; }
QLabel[role="task"] { font-size: 13px; font-weight: 500; }
QLabel[role="task"][tone="muted"] { color: $muted; }
QLabel[role="small"], QLabel[role="note"] { font-size: 13px; }
QPlainTextEdit[role="heading"] { font-size: 16px; font-weight: 600; background: transparent;
  border-color: transparent; padding: 0 2px; }
QPlainTextEdit[role="bare"] { background: transparent; border-color: transparent;
  padding: 0 2px; }
QPlainTextEdit[role="heading"]:hover, QPlainTextEdit[role="bare"]:hover {
  border-color: $control; }
QPlainTextEdit[role="heading"]:focus, QPlainTextEdit[role="bare"]:focus { background: $surface;
  border: 2px solid $accent; padding: 0 1px; }
QLineEdit[fit="narrow"] { max-width: 128px; }
QTableView QTableCornerButton::section { background: $background; border: 0;
  border-bottom: 1px solid $hairline; }
QHeaderView::section:vertical { background: $surface; color: $text; font-size: 13px;
  padding: 0 12px 0 4px; }
QPushButton[role="row"] { background: transparent; border: 2px solid transparent;
  border-radius: 6px; min-height: 0; padding: 0; text-align: left; }
QPushButton[role="row"]:hover, QPushButton[role="edge"]:hover { background: $hover; }
QPushButton[role="edge"] { background: transparent; border: 0; border-top: 1px solid $hairline;
  border-radius: 0; min-height: 0; padding: 0; text-align: left; }
QPushButton[role="edge"]:focus { border: 2px solid $accent; border-radius: 6px; padding: 0;
  min-height: 0; }
QPushButton[role="tile_button"] { background: $surface; border: 1px solid $hairline;
  border-radius: 9px; padding: 0; min-height: 0; text-align: left; }
QPushButton[role="tile_button"][tone="bad"] { background: $bad_tile; border-color: $bad; }
QPushButton[role="tile_button"]:hover { border-color: $control; }
QPushButton[role="tile_button"]:focus { border: 2px solid $accent; padding: 0; min-height: 0; }
QLabel[role="state"] { font-size: 12px; font-weight: 600; }
QLabel[role="state"][tone="ok"] { color: $ok; }
QLabel[role="state"][tone="bad"], QLabel[role="card"][tone="bad"] { color: $bad; }
QLabel[role="card"][tone="accent"] { color: $accent; }
QLabel[role="state"][tone="warn"], QLabel[role="card"][tone="warn"] { color: $warn; }
QLabel[role="caption"][tone="accent"] { color: $accent; font-weight: 600; }
QPushButton[role="row"]:focus { border-color: $accent; padding: 0; min-height: 0; }
QLabel[role="small"][tone="warn"] { color: $warn; font-weight: 600; }
QPushButton[role="chip"] { background: $track; color: $muted; border: 2px solid $track;
  border-radius: 11px; min-height: 20px; max-height: 20px; padding: 0 8px; font-size: 12px;
  font-weight: 600; }
QPushButton[role="chip"][state="ok"] { background: $ok_tint; color: $ok; border-color: $ok_tint; }
QPushButton[role="chip"][state="warn"] { background: $warn_tint; color: $warn;
  border-color: $warn_tint; }
QPushButton[role="chip"]:hover { border-color: $control; }
QPushButton[role="chip"]:focus { border-color: $accent; }
"""
