import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// Opens and closes a session. Each choice is a button that goes to the next possibility; nothing is typed.
StaffPage {
    id: page

    readonly property SessionDesk desk: steward.session

    //: Title of the screen where the staff open and close a session
    title: qsTr("Session")

    function nextOf(all: list<string>, one: string): string {
        for (let i = 0; i + 1 < all.length; ++i)
            if (all[i] === one)
                return all[i + 1];
        return all[0];
    }
    function sizeWord(size: string): string {
        return size === "normal" ? qsTr("Letters: normal") : size === "largest" ? qsTr("Letters: largest") : qsTr("Letters: large");
    }
    function sentence(): string {
        switch (desk.notice) {
        //: A session could not be opened because of the check list
        case SessionDesk.NotReady: return qsTr("The tablet is not ready. Look at the check list first.");
        //: A session could not be opened
        case SessionDesk.NotOpened: return qsTr("The session could not be opened. Look at the check list.");
        //: A session could not be closed
        case SessionDesk.NotClosed: return qsTr("The session could not be closed. Look at the numbers and try again.");
        }
        return "";
    }

    ReadingRoom {
        id: words

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: Math.max(0, Math.min(implicitHeight, parent.height - buttons.height - Look.margin))
        part: "session"

        Paragraph {
            width: parent.width
            lineHeight: Look.tightLeading
            //: Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.
            text: qsTr("%1 · wave %2").arg(page.desk.place).arg(page.desk.wave)
        }
        Paragraph {
            objectName: "session.state"
            width: parent.width
            font.pixelSize: Look.small
            lineHeight: Look.tightLeading
            //: Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.
            text: page.desk.confirming ? qsTr("Is this right? The tablet stood at %1. There are %2 in the box.").arg(page.desk.place).arg(page.desk.inBox)
                  //: A practice session is open
                  : page.desk.open && page.desk.practice ? qsTr("You are practising. Nothing is kept.")
                  //: A session is open
                  : page.desk.open ? qsTr("A session is open. Residents can take part.")
                  //: No session is open
                  : qsTr("No session is open. Residents cannot take part.")
        }
        Note {
            objectName: "session.notice"
            width: parent.width
            visible: page.sentence() !== ""
            text: page.sentence()
        }
    }
    Grid {
        id: buttons

        readonly property real cell: Math.floor((width - (columns - 1) * Look.gap) / columns)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        columns: page.portrait ? 1 : 2
        spacing: Look.gap

        StaffButton {
            objectName: "session.language"
            width: buttons.cell
            visible: !page.desk.open
            //: The language in which residents find the tablet. %1 is a language.
            text: qsTr("First language: %1").arg(page.desk.nameOf(page.desk.language))
            onClicked: page.desk.language = page.nextOf(page.desk.languages, page.desk.language)
        }
        StaffButton {
            objectName: "session.size"
            width: buttons.cell
            visible: !page.desk.open
            text: page.sizeWord(page.desk.textSize)
            onClicked: page.desk.textSize = page.nextOf(["normal", "large", "largest"], page.desk.textSize)
        }
        StaffButton {
            objectName: "session.practice"
            width: buttons.cell
            visible: !page.desk.open
            //: The next session is to try the tablet; nothing is kept
            text: page.desk.practice ? qsTr("To practise: yes")
                                     //: The next session is a real one
                                     : qsTr("To practise: no")
            onClicked: page.desk.practice = !page.desk.practice
        }
        StaffButton {
            objectName: "session.begin"
            width: buttons.cell
            visible: !page.desk.open
            filled: true
            //: Opens a session: residents can take part from now on
            text: qsTr("Open the session")
            onClicked: page.desk.begin()
        }
        StaffButton {
            objectName: "session.end"
            width: buttons.cell
            visible: page.desk.open && !page.desk.confirming
            filled: true
            //: Asks whether to close the session
            text: qsTr("Close the session")
            onClicked: page.desk.askToClose()
        }
        StaffButton {
            objectName: "session.confirm"
            width: buttons.cell
            visible: page.desk.confirming
            //: Closes the session; place and number are right
            text: qsTr("Yes, close it")
            onClicked: page.desk.close()
        }
        StaffButton {
            objectName: "session.keep"
            width: buttons.cell
            visible: page.desk.confirming
            //: Leaves the session open
            text: qsTr("No, leave it open")
            onClicked: page.desk.keepOpen()
        }
    }
}
