pragma ComponentBehavior: Bound

import QtQuick
import Buurtpeil.Models.Desk
import Buurtpeil.Screens

// A wave on the map, one side at a time. Never the first page: a map colours land, not people.
DeskPage {
    id: page

    required property Desk desk
    readonly property MapView map: desk.map

    objectName: "page.map"
    //: Page with a map of the neighbourhoods
    title: qsTr("Map")
    lead: map.hasPolygons ? qsTr("A map colours land, and a large field is no large group. Colours mean the same on both sides and in every wave.")
                          : ""

    DeskNote {
        objectName: "map.none"
        width: Math.min(page.room, Look.deskLine)
        visible: !page.map.hasPolygons
        text: page.map.badLine === 0
            //: %1 is a folder
            ? qsTr("There is no map yet. Lay the outlines of your neighbourhoods as areas.geojson into the folder %1. Each outline has its code of the area list as the property “code”. Then open the folder again.").arg(page.map.folder)
            : page.map.badLine > 0
                //: %1 is a folder, %2 the number of a line
                ? qsTr("There is no map: areas.geojson in the folder %1 goes wrong at line %2. It has to be GeoJSON in degrees, each outline with the property “code”.").arg(page.map.folder).arg(page.map.badLine)
                //: %1 is a folder
                : qsTr("There is no map: areas.geojson in the folder %1 cannot be read. It has to be GeoJSON in degrees, each outline with the property “code”.").arg(page.map.folder)
    }
    PictureOrTable {
        width: page.room
        visible: page.map.hasPolygons
        desk: page.desk
        view: page.map

        ChoiceRow {
            width: page.room
            name: "side"
            label: ""
            //: What the map shows
            options: [qsTr("Misses a wider circle"),
                      //: What the map shows
                      qsTr("Misses a close bond")]
            current: page.map.side
            onChosen: index => page.map.side = index
        }
        MapPicture {
            id: drawn

            objectName: "map.picture"
            width: page.room
            type: Look.deskBody
            lightInk: Look.contrast
            view: page.map

            Repeater {
                model: page.map.places

                Spoken {
                    required property string name

                    objectName: "area." + name
                    picture: drawn
                }
            }
        }
    }
    DeskWords {
        width: Math.min(page.room, Look.deskLine)
        visible: page.map.hasPolygons
        text: qsTr("The number is the best guess out of 100 participants. Its range stands in the table, and many ranges overlap. Hatched means not shown.")
    }
}
