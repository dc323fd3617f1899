import QtQuick
import Buurtpeil.Models.Desk

// Participants of one place, told apart by one thing.
DeskPage {
    id: page

    required property Desk desk
    readonly property Groups groups: desk.groups

    objectName: "page.groups"
    //: Page about groups of participants
    title: qsTr("Groups")
    lead: qsTr("One grouping at a time. The program never crosses two, because that would point at people.")

    Picker {
        objectName: "groups.place"
        //: Read aloud before the name of a place
        label: qsTr("Place")
        model: page.groups.placeNames
        chosen: page.groups.place
        onPicked: index => page.groups.place = index
    }
    ChoiceRow {
        width: page.room
        name: "grouping"
        //: Before a choice: age, living alone, gender
        label: qsTr("Told apart by")
        options: page.groups.groupings
        current: page.groups.grouping
        onChosen: index => page.groups.grouping = index
    }
    PictureOrTable {
        width: page.room
        desk: page.desk
        view: page.groups

        FigureRows {
            width: page.room
            figures: page.groups.groups
        }
    }
    ReadingHelp {
        width: page.room
    }
}
