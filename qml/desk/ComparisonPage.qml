import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// All neighbourhoods on one scale, and two of them in words.
DeskPage {
    id: page

    required property Desk desk
    readonly property Comparison compared: desk.comparison

    objectName: "page.comparison"
    //: Page that puts neighbourhoods beside each other
    title: qsTr("Compare")
    lead: qsTr("Both sides apart, on one scale. They are never added up.")

    PictureOrTable {
        width: page.room
        desk: page.desk
        view: page.compared

        ChoiceRow {
            width: page.room
            name: "order"
            //: Before a choice of orders
            label: qsTr("Order")
            //: An order of neighbourhoods
            options: [qsTr("Alphabet"),
                      //: An order of neighbourhoods
                      qsTr("Wider circle"),
                      //: An order of neighbourhoods
                      qsTr("Close bond")]
            current: page.compared.order
            onChosen: index => page.compared.order = index
        }
        DeskNote {
            objectName: "order.note"
            width: Math.min(page.room, Look.deskLine)
            visible: page.compared.order !== Comparison.ByName
            //: Where somebody sorted neighbourhoods by a figure
            text: qsTr("This order is no ranking. Ranges overlap, and other people took part in every place.")
        }
        FigureRows {
            width: page.room
            figures: page.compared.places
        }
    }
    Card {
        width: page.room

        Words {
            width: parent.width
            size: Look.deskHead
            font.bold: true
            //: Head above a choice of two neighbourhoods
            text: qsTr("Compare two")
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Flow {
            width: parent.width
            spacing: Look.deskPad

            Picker {
                objectName: "pair.one"
                //: Read aloud before the first of two neighbourhoods
                label: qsTr("First neighbourhood")
                model: page.compared.names
                chosen: page.compared.one
                onPicked: index => page.compared.one = index
            }
            Picker {
                objectName: "pair.other"
                //: Read aloud before the second of two neighbourhoods
                label: qsTr("Second neighbourhood")
                model: page.compared.names
                chosen: page.compared.other
                onPicked: index => page.compared.other = index
            }
        }
        DeskWords {
            objectName: "pair.social"
            width: parent.width
            visible: text !== ""
            size: Look.deskLead
            text: page.compared.socialVerdict
        }
        DeskWords {
            objectName: "pair.emotional"
            width: parent.width
            visible: text !== "" && text !== page.compared.socialVerdict
            size: Look.deskLead
            text: page.compared.emotionalVerdict
        }
        DeskWords {
            width: parent.width
            visible: page.compared.stoodOutAlone
            color: Look.muted
            text: qsTr("It stood out alone, but not after correcting for the number of pairs. Chance alone makes some stand out.")
        }
        DeskWords {
            width: parent.width
            color: Look.muted
            text: qsTr("The program corrects for all pairs that you could choose.")
        }
    }
    ReadingHelp {
        width: page.room
    }
}
