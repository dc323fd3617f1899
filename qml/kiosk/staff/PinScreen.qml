pragma ComponentBehavior: Bound
import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// The code of the staff. The keys stay where they are; nothing of the questionnaire is here.
StaffPage {
    id: page

    readonly property PinPad pad: steward.pinPad
    readonly property bool choosing: pad.notice === PinPad.Choose || pad.notice === PinPad.Repeat || pad.notice === PinPad.Different

    //: Title above the keys for the code of the staff, when this tablet has none yet
    title: choosing ? qsTr("Choose a code for the staff")
                    //: Title above the keys for the code of the staff
                    : qsTr("Code of the staff")
    //: Leaves the staff's screens, back to the welcome
    backText: qsTr("To the start")

    function sentence(): string {
        switch (pad.notice) {
        //: The code was wrong
        case PinPad.Wrong: return qsTr("This code is not right.");
        //: After too many wrong codes
        case PinPad.Locked: return qsTr("Too many wrong codes. Try again in %n second(s).", "", pad.secondsLocked);
        //: A new code is typed for the first time
        case PinPad.Choose: return qsTr("Type six digits. Tell them only to colleagues who prepare this tablet.");
        //: A new code is typed for the second time
        case PinPad.Repeat: return qsTr("Type the same six digits again.");
        //: The second time was not the same
        case PinPad.Different: return qsTr("The two codes were not the same. Choose again.");
        //: The disk does not take the code
        case PinPad.Broken: return qsTr("The disk of this tablet does not work. Ask the municipality.");
        }
        //: Above the keys for the code
        return qsTr("Type the six digits, then ✓.");
    }

    Column {
        id: said

        anchors.top: parent.top
        anchors.left: parent.left
        width: page.portrait ? parent.width : parent.width - keys.width - Look.apart
        spacing: Look.margin

        Paragraph {
            objectName: "pin.notice"
            width: parent.width
            lineHeight: Look.tightLeading
            text: page.sentence()
        }
        Row {
            objectName: "pin.typed"
            x: page.questionnaire.languages.rightToLeft ? parent.width - width : 0   // digits run from left to right everywhere
            spacing: Look.gap
            visible: !page.pad.digitsShown
            LayoutMirroring.enabled: false
            Accessible.role: Accessible.StaticText
            //: Said aloud: how many digits of the code were typed
            Accessible.name: qsTr("%1 of %2 digits typed").arg(page.pad.typed).arg(page.pad.length)

            Repeater {
                model: page.pad.length

                Rectangle {
                    required property int index

                    width: Look.dot
                    height: Look.dot
                    radius: Look.dot / 2
                    color: index < page.pad.typed ? Look.primary : Look.clear
                    border.width: Look.strongLine
                    border.color: Look.primary
                }
            }
        }
        Paragraph {
            objectName: "pin.digits"
            anchors.left: parent.left
            visible: page.pad.digitsShown
            text: page.pad.digits
        }
        StaffButton {
            objectName: "pin.show"
            anchors.left: parent.left
            //: Hides the digits of the code again
            text: page.pad.digitsShown ? qsTr("Hide digits")
                                       //: Shows the digits of the code while they are typed
                                       : qsTr("Show digits")
            onClicked: page.pad.digitsShown = !page.pad.digitsShown
        }
    }
    Grid {
        id: keys

        // From the bottom, so that they stay where they are whatever is said above.
        y: parent.height - height
        x: page.portrait ? Math.round((parent.width - width) / 2) : page.questionnaire.languages.rightToLeft ? 0 : parent.width - width
        columns: 3
        spacing: Look.gap
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PinKey {
                required property string modelData

                digit: modelData
                onClicked: page.pad.type(parseInt(modelData))
            }
        }
        PinKey {
            objectName: "pin.takeback"
            digit: "←"
            //: Takes back the last digit of the code
            spoken: qsTr("Take back")
            onClicked: page.pad.takeBack()
        }
        PinKey {
            digit: "0"
            onClicked: page.pad.type(0)
        }
        PinKey {
            objectName: "pin.ok"
            digit: "✓"
            //: Said aloud for the key that tries the code
            spoken: qsTr("Try the code")
            filled: page.pad.typed === page.pad.length
            onClicked: page.pad.confirm()
        }
    }
}
