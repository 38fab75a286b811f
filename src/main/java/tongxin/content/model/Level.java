package tongxin.content.model;

/** Who named a model site or village brand: the city, a county or a township. */
public enum Level {
  CITY,
  COUNTY,
  TOWNSHIP
}
