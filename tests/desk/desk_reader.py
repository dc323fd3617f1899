#!/usr/bin/python3
"""Goes through every view of the desk as somebody does who cannot see it: moves with Tab and Return only, reads what
assistive technology is told (AT-SPI), sees nothing else.

    desk_reader.py DESK_NL.ts AREAS.csv PROGRAM ARGUMENTS...

Needs a session bus (dbus-run-session) and a display. Prints "VIEW<tab>HOW MANY THINGS WERE READ". Ends with 1 and one sentence
when a view cannot be reached or something on it cannot be read.
"""
import csv
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "kiosk"))
from screen_reader import Atspi, GLib, Reader, everything, has, stop, wait_for  # noqa: E402

TAB, RETURN, PAGE_DOWN = 0xFF09, 0xFF0D, 0xFF56  # X keysyms
MOST_TABS = 150  # more than any page has controls
PRESSED = (Atspi.Role.PUSH_BUTTON, Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX, Atspi.Role.TEXT)
SAID = (Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.COLUMN_HEADER, Atspi.Role.TABLE_COLUMN_HEADER)
# The views in the order of the list at the left, and those whose picture has a table behind it.
VIEWS = ("Who took part", "Overview", "Compare", "Over time", "Groups", "Map", "Wishes and offers", "Take it along")
WITH_TABLE = ("Overview", "Compare", "Over time", "Groups", "Map", "Wishes and offers")
OF_PLACES = ("Overview", "Compare", "Over time", "Map")


def key(symbol):
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


class Page:
    """What is told of the window now."""

    def __init__(self, window):
        self.headings, self.controls, self.said, self.focused = [], [], [], None
        self.names = []
        for thing in everything(window):
            try:
                self.take(thing)
            except GLib.Error:
                continue

    def take(self, thing):
        name, role = thing.get_name(), thing.get_role()
        if not has(thing, Atspi.StateType.VISIBLE):
            return
        self.names.append(name)
        if has(thing, Atspi.StateType.FOCUSED) and role not in (Atspi.Role.FRAME, Atspi.Role.WINDOW):
            self.focused = name
        if role == Atspi.Role.HEADING:
            self.headings.append(name)
        elif role in PRESSED:
            self.controls.append(name)
        elif role in SAID:
            self.said.append(name)

    def check(self, view):
        if self.headings[:1] != [view]:
            stop(f"“{view}” begins with {self.headings[:1]}")
        for what, names in (("control", self.controls), ("thing", self.said)):
            if not all(names):
                stop(f"a {what} on “{view}” has no name: {names}")
        if len(set(self.controls)) != len(self.controls):
            stop(f"two controls on “{view}” have one name: {self.controls}")


class DeskReader(Reader):
    def take_keyboard(self):
        """A click where nothing is: here is no window manager that would give the window the keyboard."""
        frame = self.window.get_extents(Atspi.CoordType.SCREEN)
        Atspi.generate_mouse_event(frame.x + 8, frame.y + frame.height * 3 // 4, "b1c")
        wait_for("the window to be active", lambda: has(self.window, Atspi.StateType.ACTIVE))

    def page(self):
        return Page(self.window)

    def tab_to(self, name):
        """Moves on until the focus says that name. What moved is waited for, so that no key is lost."""
        for _ in range(MOST_TABS):
            before = self.page().focused
            if before and before.startswith(name):
                return
            key(TAB)
            wait_for(None, lambda: self.page().focused != before, 3000)
        stop(f"Tab never comes to “{name}” on “{self.page().headings[:1]}”")

    def go(self, name, view):
        self.tab_to(name)
        key(RETURN)
        wait_for(f"“{view}” after Return on “{name}”", lambda: self.page().headings[:1] == [view])
        page = self.page()
        page.check(view)
        return page

    def read_on(self):
        """Everything that is named on the page, from its top to its end: what is out of sight is not told yet."""
        heard = set(self.page().names)
        while True:
            key(PAGE_DOWN)
            more = wait_for(None, lambda: set(self.page().names) - heard, 2000)
            if not more:
                return heard
            heard |= more

    def read_table(self, view):
        key(ord("t"))
        turned = wait_for(f"the table of “{view}”", lambda: (lambda one: one if len(one.said) > 8 else None)(self.page()))
        turned.check(view)
        key(ord("t"))
        wait_for(f"the picture of “{view}” again", lambda: self.words["Show as a table (T)"] in self.page().controls)
        return len(turned.said)

    def walk(self, places):
        say = self.words.__getitem__
        wait_for("who took part, before any result", lambda: self.page().headings[:1] == [say(VIEWS[0])])
        self.page().check(say(VIEWS[0]))
        self.take_keyboard()
        print(f"{say(VIEWS[0])}\t{len(self.page().names)}", flush=True)
        self.go(say("On to the results"), say(VIEWS[1]))
        for view in VIEWS[1:]:
            if self.page().headings[:1] != [say(view)]:
                self.go(say(view), say(view))
            if view in WITH_TABLE:
                self.read_table(say(view))
            heard = self.read_on()
            if view in OF_PLACES:
                silent = [one for one in places if not any(one in name for name in heard)]
                if silent:
                    stop(f"nobody hears of {silent} on “{say(view)}”")
            print(f"{say(view)}\t{len(heard)}", flush=True)
        self.kiosk.terminate()
        self.kiosk.wait()


if __name__ == "__main__":
    Atspi.init()
    with open(sys.argv[2], encoding="utf-8") as file:
        NAMES = [row["name"] for row in csv.DictReader(file) if row["level"] == "neighbourhood"]
    DeskReader(sys.argv[3:], sys.argv[1]).walk(NAMES)
