pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// What people would like to do and what they can offer.
DeskPage {
    id: page

    required property Desk desk
    readonly property Wishes wishes: desk.wishes
    readonly property real half: (room - Look.deskPad - Look.deskPad - Look.deskName - Look.deskPad - Look.deskPad) / 2

    component Head: Words {
        width: page.half
        size: Look.deskSmall
        font.bold: true
    }

    objectName: "page.wishes"
    //: Page about what people would like to do and what they offer
    title: qsTr("Wishes and offers")
    lead: qsTr("What participants would like to do in their neighbourhood, and what they can mean for others.")

    DeskNote {
        width: Math.min(page.room, Look.deskLine)
        visible: !page.wishes.asked
        text: qsTr("This wave did not ask for wishes and offers.")
    }
    Picker {
        objectName: "wishes.place"
        visible: page.wishes.asked
        label: qsTr("Place")
        model: page.wishes.placeNames
        chosen: page.wishes.place
        onPicked: index => page.wishes.place = index
    }
    DeskWords {
        objectName: "wishes.sentence"
        width: Math.min(page.room, Look.deskLine)
        visible: text !== ""
        size: Look.deskLead
        text: page.wishes.sentence
    }
    PictureOrTable {
        width: page.room
        visible: page.wishes.asked
        desk: page.desk
        view: page.wishes

        Card {
            width: page.room

            Row {
                spacing: Look.deskPad

                Item {
                    width: Look.deskName
                    height: Look.deskThin
                }
                Head {
                    //: Head of a column of bars
                    text: qsTr("Wished for")
                }
                Head {
                    //: Head of a column of bars
                    text: qsTr("Offered")
                }
            }
            Repeater {
                model: page.wishes.elements

                Row {
                    id: element

                    required property string name
                    required property string wishes
                    required property real wishesPart
                    required property bool wishesWithheld
                    required property string offers
                    required property real offersPart
                    required property bool offersWithheld
                    required property string spoken

                    spacing: Look.deskPad
                    Accessible.role: Accessible.ListItem
                    Accessible.name: spoken

                    Words {
                        width: Look.deskName
                        anchors.verticalCenter: parent.verticalCenter
                        size: Look.deskBody
                        fits: true
                        least: Look.deskSmall
                        lineHeight: Look.tightLeading
                        text: element.name
                    }
                    ChoiceBar {
                        width: page.half
                        part: element.wishesPart
                        withheld: element.wishesWithheld
                        words: element.wishes
                        ink: Look.primary
                    }
                    ChoiceBar {
                        width: page.half
                        part: element.offersPart
                        withheld: element.offersWithheld
                        words: element.offers
                        ink: Look.emotional
                    }
                }
            }
        }
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.wishes.asked
        color: Look.muted
        text: qsTr("Everybody could choose several things: these are choices, not people. Which element a choice belongs to is our reading.")
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.wishes.asked
        color: Look.muted
        text: qsTr("An offer is not a registration. Nobody can be called back.")
    }
}
