pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens
import Buurtpeil.Screens.Desk

// The waves of the municipality, how each stands, and what comes next.
DeskPage {
    id: page

    required property Desk desk

    objectName: "page.waves"
    //: Page with the waves and what there is to do
    title: qsTr("Waves")
    //: %1 are four words
    lead: qsTr("The key of this municipality is called: %1.").arg(desk.keyWords)

    DeskButton {
        objectName: "waves.new"
        filled: page.desk.office.waves.count === 0
        //: Begins the making of a wave's key
        text: qsTr("Begin a new wave")
        onClicked: page.desk.workOn(Desk.CeremonyPage, "")
    }
    Repeater {
        model: page.desk.office.waves

        Card {
            id: card

            required property string name
            required property int standing
            required property string words

            objectName: "wave." + name
            width: page.room
            Accessible.role: Accessible.Grouping
            Accessible.name: name + ". " + words

            Words {
                width: parent.width
                size: Look.deskHead
                font.bold: true
                //: Name of a wave, such as 2026
                text: qsTr("Wave %1").arg(card.name)
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            DeskWords {
                width: parent.width
                text: card.words
            }
            Flow {
                width: parent.width
                spacing: Look.deskGap
                visible: card.standing === WaveList.Collecting || card.standing === WaveList.Closed

                DeskButton {
                    objectName: "wave.takein." + card.name
                    visible: card.standing === WaveList.Collecting
                    filled: true
                    //: Takes in what tablets bring
                    text: qsTr("Take in answers")
                    //: Read aloud of a button. %1 is a wave, such as 2026.
                    spoken: qsTr("Take in answers of wave %1").arg(card.name)
                    onClicked: page.desk.workOn(Desk.TakingInPage, card.name)
                }
                DeskButton {
                    objectName: "wave.close." + card.name
                    visible: card.standing === WaveList.Collecting
                    //: Ends a wave
                    text: qsTr("Close the wave")
                    //: Read aloud of a button. %1 is a wave, such as 2026.
                    spoken: qsTr("Close wave %1").arg(card.name)
                    onClicked: page.desk.workOn(Desk.ClosingPage, card.name)
                }
                DeskButton {
                    objectName: "wave.release." + card.name
                    visible: card.standing === WaveList.Closed
                    filled: true
                    //: Publishes a wave
                    text: qsTr("Release the wave")
                    //: Read aloud of a button. %1 is a wave, such as 2026.
                    spoken: qsTr("Release wave %1").arg(card.name)
                    onClicked: page.desk.workOn(Desk.ReleasingPage, card.name)
                }
            }
        }
    }
}
