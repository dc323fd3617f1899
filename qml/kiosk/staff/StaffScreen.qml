import QtQuick
import Buurtpeil.Models
import Buurtpeil.Screens

// What the staff can do here.
StaffPage {
    id: page

    //: Title of the menu for the staff
    title: qsTr("For the staff")
    //: Leaves the staff's screens, back to the welcome; the code is needed again
    backText: qsTr("Lock")

    Grid {
        id: menu

        readonly property real cell: Math.floor((width - (columns - 1) * Look.gap) / columns)

        width: parent.width
        columns: page.portrait ? 1 : 2
        spacing: Look.gap

        BigButton {
            objectName: "staff.prepare"
            width: menu.cell
            //: Menu of the staff: opens the check list
            text: qsTr("Check the tablet")
            onClicked: page.steward.show(Steward.Prepare)
        }
        BigButton {
            objectName: "staff.session"
            width: menu.cell
            //: Menu of the staff: opens and closes a session
            text: qsTr("Session")
            onClicked: page.steward.show(Steward.Session)
        }
        BigButton {
            objectName: "staff.counts"
            width: menu.cell
            //: Menu of the staff: shows three numbers
            text: qsTr("Three numbers")
            onClicked: page.steward.show(Steward.Counts)
        }
        BigButton {
            objectName: "staff.transfer"
            width: menu.cell
            //: Menu of the staff: brings the answers to the municipality
            text: qsTr("Hand over")
            onClicked: page.steward.show(Steward.Transfer)
        }
        BigButton {
            objectName: "staff.quickcard"
            width: menu.cell
            //: Menu of the staff: what to do and what to say, in short
            text: qsTr("Quick card")
            onClicked: page.steward.show(Steward.QuickCard)
        }
        BigButton {
            objectName: "staff.calibration"
            width: menu.cell
            //: Menu of the staff: measures the screen with a bank card
            text: qsTr("Size of the screen")
            onClicked: page.steward.show(Steward.ScreenSize)
        }
        BigButton {
            objectName: "staff.code"
            width: menu.cell
            //: Menu of the staff: another code in the place of the present one
            text: qsTr("Change the code")
            onClicked: page.steward.changeCode()
        }
    }
}
