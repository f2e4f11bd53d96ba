package pl.narada.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import pl.narada.shared.Teryt;

/** One of the region's 14 counties (13, and the city of Kielce). Found by TERYT code: names are easily confused. */
@Entity
public class County {

    @Id
    private String teryt = "";

    private String name = "";
    private String nameGenitive = "";
    private String nameLocative = "";
    private String seat = "";
    private String plate = "";
    private int population;
    private int tileColumn;
    private int tileRow;

    protected County() {}

    public Teryt teryt() {
        return new Teryt(teryt);
    }

    /** "powiat staszowski", "Kielce". */
    public String name() {
        return name;
    }

    /** "powiatu staszowskiego", "Kielc". */
    public String nameGenitive() {
        return nameGenitive;
    }

    /** After "w": "powiecie staszowskim", "Kielcach". */
    public String nameLocative() {
        return nameLocative;
    }

    public String seat() {
        return seat;
    }

    /** The letters on its vehicles, which people know: "TSZ". */
    public String plate() {
        return plate;
    }

    /** On 31 December 2023. */
    public int population() {
        return population;
    }

    /** Where it stands on the region's tile map, from the left, from 0. */
    public int tileColumn() {
        return tileColumn;
    }

    /** Where it stands on the region's tile map, from the top, from 0. */
    public int tileRow() {
        return tileRow;
    }
}
