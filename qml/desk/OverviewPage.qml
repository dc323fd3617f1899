pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// One card per neighbourhood, in the order of the alphabet.
DeskPage {
    id: page

    required property Desk desk

    objectName: "page.overview"
    //: Page with one card for each neighbourhood
    title: qsTr("Overview")
    lead: qsTr("What participants miss, a neighbourhood a card, in the order of the alphabet.")

    DeskNote {
        width: Math.min(page.room, Look.deskLine)
        visible: page.desk.overview.nothingShown
        //: All neighbourhoods are withheld
        text: qsTr("No place has enough to show in this wave. Next time, a smaller number of larger areas may help.")
    }
    PictureOrTable {
        width: page.room
        desk: page.desk
        view: page.desk.overview

        Grid {
            id: cards

            readonly property real cell: (width - (columns - 1) * Look.deskPad) / columns

            width: page.room
            columns: Math.max(1, Math.floor((width + Look.deskPad) / (Look.deskCard + Look.deskPad)))
            spacing: Look.deskPad

            Repeater {
                model: page.desk.overview.places

                PlaceCard {
                    width: cards.cell
                    figures: page.desk.overview.places
                }
            }
        }
    }
    ReadingHelp {
        width: page.room
    }
}
